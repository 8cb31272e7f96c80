package aussage.model;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The half-open stretch of the calendar that a time expression names: "18. Oktober 2024" from
 * 2024-10-18 to 2024-10-19.
 *
 * @param start the first moment, inclusive
 * @param end the moment after the last, exclusive, after {@code start}
 * @param timed whether the expression names a time of day; if not, both are midnights
 */
public record Interval(LocalDateTime start, LocalDateTime end, boolean timed) {
  public Interval {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("not an interval: " + start + " to " + end);
    }
  }

  /** Whole days: from the first to before the last. */
  public static Interval ofDays(LocalDate first, LocalDate endExclusive) {
    return new Interval(first.atStartOfDay(), endExclusive.atStartOfDay(), false);
  }

  /** One day. */
  public static Interval ofDay(LocalDate day) {
    return ofDays(day, day.plusDays(1));
  }

  /** A stretch named by times of day. */
  public static Interval ofTimes(LocalDateTime start, LocalDateTime endExclusive) {
    return new Interval(start, endExclusive, true);
  }

  /**
   * The days touched, half-open: "Mai 2024" is [2024-05-01..2024-06-01), a night from 22 to 6
   * o'clock touches two.
   */
  public Range<LocalDate> days() {
    return Range.closedOpen(start.toLocalDate(), end.minusNanos(1).toLocalDate().plusDays(1));
  }

  /** Whether both share a moment. */
  public boolean overlaps(Interval other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /** The start as ISO 8601 writes it: a local date, or a local date-time where {@code timed}. */
  public String startText() {
    return timed ? start.toString() : start.toLocalDate().toString();
  }

  /** The end as ISO 8601 writes it. */
  public String endText() {
    return timed ? end.toString() : end.toLocalDate().toString();
  }
}
