package aussage.time.meaning;

import aussage.model.Interval;
import java.util.Optional;

/**
 * What an expression comes to in its place.
 *
 * @param value TIMEX3's value
 * @param interval what it names on the calendar, where that is known
 * @param period the stretch of the calendar that later expressions may count from
 */
public record Resolution(
    String value, Optional<Interval> interval, Optional<CalendarPeriod> period) {
  /** A stretch of the calendar. */
  public static Resolution of(CalendarPeriod period) {
    return new Resolution(period.value(), Optional.of(period.interval()), Optional.of(period));
  }

  /** The stretch where it is known, else a value that tells only its kind: "XXXX-WXX". */
  static Resolution orKind(Optional<CalendarPeriod> period, Granularity unit) {
    return period.map(Resolution::of).orElseGet(() -> open(Unknown.value(unit)));
  }

  /** A value that names no stretch of the calendar: "PAST_REF", "P3W". */
  static Resolution open(String value) {
    return new Resolution(value, Optional.empty(), Optional.empty());
  }

  public static Resolution of(String value, Interval interval) {
    return new Resolution(value, Optional.of(interval), Optional.empty());
  }
}
