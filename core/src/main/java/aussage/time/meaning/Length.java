package aussage.time.meaning;

import aussage.model.Interval;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A length of time: "drei Wochen". Where the words place it, "vor drei Wochen", "die nächsten drei
 * Tage", it has an interval as well.
 *
 * @param value TIMEX3's value: "P3W"
 * @param unit the unit it is counted in
 * @param count how many of it, 0 where it isn't a whole number or isn't said
 * @param place where the words put it
 */
public record Length(String value, Granularity unit, int count, Place place) implements Meaning {
  private static final int FURTHEST = 5000;

  /** Where a length lies. */
  public enum Place {
    /** Nowhere: "drei Wochen lang". */
    NOWHERE,
    /** "vor drei Wochen": the week that it counts back to. */
    AGO,
    /** "in drei Wochen". */
    AHEAD,
    /** "drei Wochen zuvor". */
    BEFORE_THAT,
    /** "drei Wochen später". */
    AFTER_THAT,
    /** "die letzten drei Wochen". */
    LAST,
    /** "die nächsten drei Wochen". */
    NEXT
  }

  @Override
  public boolean asksForTense() {
    return false;
  }

  @Override
  public Resolution resolve(TimeContext context) {
    if (count == 0 || count > FURTHEST || place == Place.NOWHERE || unit.isClock()) {
      return Resolution.open(value);
    }
    boolean anaphoric = place == Place.BEFORE_THAT || place == Place.AFTER_THAT;
    return context.base(anaphoric).map(this::placed).orElseGet(() -> Resolution.open(value));
  }

  private Resolution placed(LocalDate day) {
    CalendarPeriod now = CalendarPeriod.containing(unit, day);
    return switch (place) {
      case NOWHERE -> Resolution.open(value);
      case AGO, BEFORE_THAT -> at(now.plus(-count));
      case AHEAD, AFTER_THAT -> at(now.plus(count));
      case LAST -> Resolution.of(value, Interval.ofDays(now.plus(-count).start(), now.start()));
      case NEXT -> {
        CalendarPeriod next = now.plus(1);
        yield Resolution.of(value, Interval.ofDays(next.start(), next.plus(count).start()));
      }
    };
  }

  private Resolution at(CalendarPeriod period) {
    return new Resolution(value, Optional.of(period.interval()), Optional.of(period));
  }
}
