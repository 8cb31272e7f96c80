package aussage.time.meaning;

import org.jspecify.annotations.Nullable;

/**
 * The day after another: "22 bis 5 Uhr" ends in the morning that follows.
 *
 * @param day the other day; null for the day in question
 */
public record DayAfter(@Nullable Meaning day) implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    return Resolution.orKind(
        DayOfTime.of(day, context).map(date -> CalendarPeriod.day(date.plusDays(1))),
        Granularity.DAY);
  }
}
