package aussage.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * "am Sonntag | vor dem ersten Advent", "in der Woche | nach Pfingsten": the day, week or weekend
 * next to a date that stands behind it.
 *
 * @param plain the day, week or weekend by itself
 * @param date the date behind it
 * @param after whether it comes after that date
 */
public record Beside(Meaning plain, Recurring date, boolean after) implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    return date.resolve(context)
        .period()
        .map(
            period ->
                Resolution.of(plain instanceof Recurring day ? day(day, period) : week(period)))
        .orElseGet(() -> plain.resolve(context));
  }

  private CalendarPeriod day(Recurring recurring, CalendarPeriod period) {
    boolean weekend = recurring.cycle().isWeekend();
    int number = weekend ? 0 : recurring.cycle().open().charAt("XXXX-WXX-".length()) - '0';
    DayOfWeek weekday = weekend ? DayOfWeek.SATURDAY : DayOfWeek.of(number);
    LocalDate day =
        after
            ? period.end().with(TemporalAdjusters.nextOrSame(weekday))
            : period.start().minusDays(weekend ? 1 : 0).with(TemporalAdjusters.previous(weekday));
    return CalendarPeriod.containing(weekend ? Granularity.WEEKEND : Granularity.DAY, day);
  }

  /** The week before a Sunday is the one that it ends. */
  private CalendarPeriod week(CalendarPeriod period) {
    return CalendarPeriod.containing(
        Granularity.WEEK, after ? period.end().plusDays(6) : period.start().minusDays(6));
  }
}
