package aussage.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * "im neuen Jahr", "in der neuen Woche", "im alten Jahr": near its turn the one that comes or that
 * has come.
 *
 * @param unit a year or a week
 * @param old whether it is the one before
 */
public record Turn(Granularity unit, boolean old) implements Meaning {
  private static final int LAST_NEW_MONTH = 6;

  @Override
  public boolean asksForTense() {
    return false;
  }

  @Override
  public Resolution resolve(TimeContext context) {
    return Resolution.orKind(
        context
            .published()
            .map(
                day ->
                    CalendarPeriod.containing(unit, day)
                        .plus((hasTurned(day) ? 0 : 1) - (old ? 1 : 0))),
        unit);
  }

  private boolean hasTurned(LocalDate day) {
    return unit == Granularity.WEEK
        ? day.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) < 0
        : day.getMonthValue() <= LAST_NEW_MONTH;
  }
}
