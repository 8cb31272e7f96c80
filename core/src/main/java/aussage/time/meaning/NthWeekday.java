package aussage.time.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A weekday counted within a longer stretch: "erster Dienstag im Oktober", "letzter Montag im
 * März".
 *
 * @param ordinal from 1; -1 for the last
 * @param weekday the weekday
 * @param whole the longer stretch
 */
public record NthWeekday(int ordinal, DayOfWeek weekday, Meaning whole) implements Meaning {
  @Override
  public Resolution resolve(TimeContext context) {
    return whole
        .resolve(context)
        .period()
        .flatMap(this::in)
        .map(day -> Resolution.of(CalendarPeriod.day(day)))
        .orElseGet(() -> Resolution.open("XXXX-WXX-" + weekday.getValue()));
  }

  private Optional<LocalDate> in(CalendarPeriod longer) {
    LocalDate day =
        ordinal < 0
            ? longer.end().with(TemporalAdjusters.previous(weekday))
            : longer.start().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(ordinal - 1L);
    return Optional.of(day).filter(longer::contains);
  }
}
