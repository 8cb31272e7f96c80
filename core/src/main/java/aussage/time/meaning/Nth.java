package aussage.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The first, second or last stretch of its kind in a longer one: "letzter Tag im Oktober", "zweite
 * Oktoberwoche", "zweites Quartal 2018".
 *
 * @param ordinal from 1; -1 for the last
 * @param part the kind counted
 * @param whole the longer stretch
 */
public record Nth(int ordinal, Granularity part, Meaning whole) implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    return Resolution.orKind(whole.resolve(context).period().flatMap(this::in), part);
  }

  private Optional<CalendarPeriod> in(CalendarPeriod longer) {
    CalendarPeriod found = ordinal > 0 ? firstIn(longer).plus(ordinal - 1L) : lastIn(longer);
    return longer.contains(midst(found)) ? Optional.of(found) : Optional.empty();
  }

  private CalendarPeriod firstIn(CalendarPeriod longer) {
    return CalendarPeriod.containing(
        part,
        switch (part) {
          case WEEK -> firstThursday(longer);
          case WEEKEND -> longer.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
          default -> longer.start();
        });
  }

  private CalendarPeriod lastIn(CalendarPeriod longer) {
    LocalDate last = longer.end().minusDays(1);
    return CalendarPeriod.containing(
        part,
        switch (part) {
          case WEEK -> last.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
          case WEEKEND -> last.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
          default -> last;
        });
  }

  /** A week belongs to the month and the year that its Thursday is in, as in ISO 8601. */
  private static LocalDate firstThursday(CalendarPeriod longer) {
    return longer.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
  }

  private static LocalDate midst(CalendarPeriod period) {
    return period.unit() == Granularity.WEEK ? period.start().plusDays(3) : period.start();
  }
}
