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
    return DayOfTime.of(day, context)
        .map(date -> Resolution.of(CalendarPeriod.day(date.plusDays(1))))
        .orElseGet(() -> Resolution.open(Unknown.value(Granularity.DAY)));
  }
}
