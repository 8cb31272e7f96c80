package aussage.time.meaning;

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
public record UnitShift(Granularity unit, int shift, boolean anaphoric) implements Meaning {
  public static UnitShift of(Granularity unit, Direction direction) {
    return new UnitShift(unit, direction.shift(), direction.isAnaphoric());
  }

  @Override
  public boolean asksForTense() {
    return false;
  }

  @Override
  public Resolution resolve(TimeContext context) {
    return Resolution.orKind(
        base(context).map(day -> CalendarPeriod.containing(unit, day).plus(shift)), unit);
  }

  /** "an diesem Tag" looks for a day, "im selben Jahr" for any date. */
  private Optional<LocalDate> base(TimeContext context) {
    return anaphoric && unit == Granularity.DAY
        ? context.lastDay().or(() -> context.base(true))
        : context.base(anaphoric);
  }
}
