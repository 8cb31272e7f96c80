package aussage.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of the calendar so many from the one in question: "gestern", "vergangene Woche", "im
 * Vorjahr", "am Tag darauf".
 *
 * @param unit the kind of stretch
 * @param shift how many further on, negative for back
 * @param anaphoric whether it counts from the date spoken of and not from the day of publication
 */
record UnitShift(Granularity unit, int shift, boolean anaphoric) implements Meaning {
  static UnitShift of(Granularity unit, Direction direction) {
    return new UnitShift(unit, direction.shift(), direction.isAnaphoric());
  }

  @Override
  public Resolution resolve(TimeContext context) {
    return base(context)
        .map(day -> Resolution.of(CalendarPeriod.containing(unit, day).plus(shift)))
        .orElseGet(() -> Resolution.open(openValue()));
  }

  /** After a range of days, "der Tag danach" is the one after its last. */
  private Optional<LocalDate> base(TimeContext context) {
    return context.base(anaphoric);
  }

  private String openValue() {
    return switch (unit) {
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF_YEAR -> "XXXX-HX";
      case SEASON, YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case MILLENNIUM -> "X";
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
    };
  }
}
