package aussage.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * "am Sonntag | vor dem ersten Advent", "in der Woche | nach Pfingsten": the day, week or weekend
 * next to a date that stands behind it.
 *
 * @param plain the day, week or weekend by itself
 * @param date the date behind it
 * @param after whether it comes after that date
 */
record Beside(Meaning plain, Recurring date, boolean after) implements Meaning {
  private static final Meaning WEEK = new UnitShift(Granularity.WEEK, 0, false);

  /** What the expression is by the date right behind it; empty where none stands there. */
  static Optional<Meaning> of(TimeItems items, List<Found> all, int at) {
    Found one = all.get(at);
    boolean after = items.is(one.end(), "nach");
    boolean joined =
        (after || items.is(one.end(), "vor"))
            && isNear(one.meaning())
            && at + 1 < all.size()
            && all.get(at + 1).first() == one.end() + 1;
    return joined
            && all.get(at + 1).meaning() instanceof Recurring date
            && date.cycle().round() == Granularity.YEAR
            && date.cycle().isDay()
        ? Optional.of(new Beside(one.meaning(), date, after))
        : Optional.empty();
  }

  private static boolean isNear(Meaning meaning) {
    return meaning.equals(WEEK)
        || meaning instanceof Recurring recurring
            && switch (recurring.direction()) {
              case OPEN, AHEAD, RECENT -> true;
              default -> false;
            }
            && recurring.within() == null
            && recurring.cycle().round() == Granularity.WEEK;
  }

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
