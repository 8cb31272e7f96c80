package aussage.time.meaning;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Something that the calendar brings again and again: a Tuesday each week, the 3 May each year.
 *
 * @param round the stretch in which it comes once
 * @param open TIMEX3's value while it isn't known which one: "XXXX-05-03"
 * @param finder where it lies in the round that the day is in
 * @param weekday the day of the week that is told beside a date: "Montag, den 9. Januar"
 */
public record Cycle(Granularity round, String open, Finder finder, Optional<DayOfWeek> weekday) {
  Cycle(Granularity round, String open, Finder finder) {
    this(round, open, finder, Optional.empty());
  }

  /** Finds the one in a round. */
  @FunctionalInterface
  interface Finder {
    /** Empty where this round has none: 29 February. */
    Optional<CalendarPeriod> in(LocalDate dayOfRound);
  }

  /** The same with the day of the week that is told beside it, which says the year. */
  public Cycle on(Optional<DayOfWeek> told) {
    return new Cycle(round, open, finder, told);
  }

  /** The one in the round so many after that of the day. */
  Optional<CalendarPeriod> at(LocalDate day, int rounds) {
    return finder.in(CalendarPeriod.containing(round, day).plus(rounds).start());
  }

  /** Whether it brings weekends. */
  public boolean isWeekend() {
    return open.endsWith("WE");
  }

  /** Whether it brings single days. */
  public boolean isDay() {
    return open.length() == "XXXX-05-03".length() && !isWeekend();
  }

  public static Cycle weekday(DayOfWeek day) {
    return new Cycle(
        Granularity.WEEK,
        "XXXX-WXX-" + day.getValue(),
        monday ->
            Optional.of(
                CalendarPeriod.day(
                    CalendarPeriod.containing(Granularity.WEEK, monday)
                        .start()
                        .plusDays(day.getValue() - 1L))));
  }

  public static Cycle weekend() {
    return new Cycle(
        Granularity.WEEK,
        "XXXX-WXX-WE",
        day -> Optional.of(CalendarPeriod.containing(Granularity.WEEKEND, day)));
  }

  public static Cycle dayOfMonth(int dayOfMonth) {
    return new Cycle(
        Granularity.MONTH,
        "XXXX-XX-" + CalendarPeriod.padded(dayOfMonth, 2),
        day -> dayIn(day.getYear(), day.getMonthValue(), dayOfMonth));
  }

  /** "Montag, der 24.": a month in which that day is a Monday. */
  public static Cycle dayOfMonth(int dayOfMonth, DayOfWeek weekday) {
    Cycle any = dayOfMonth(dayOfMonth);
    return new Cycle(
        any.round(),
        any.open(),
        day -> any.finder().in(day).filter(p -> p.start().getDayOfWeek() == weekday));
  }

  public static Cycle dayOfYear(int month, int dayOfMonth) {
    return new Cycle(
        Granularity.YEAR,
        "XXXX-" + CalendarPeriod.padded(month, 2) + "-" + CalendarPeriod.padded(dayOfMonth, 2),
        day -> dayIn(day.getYear(), month, dayOfMonth));
  }

  public static Cycle month(int month) {
    return new Cycle(
        Granularity.YEAR,
        "XXXX-" + CalendarPeriod.padded(month, 2),
        day -> Optional.of(CalendarPeriod.month(day.getYear(), month)));
  }

  /** A season, quarter or half of the year by the month that it begins in. */
  public static Cycle part(Granularity unit, int firstMonth) {
    String shown = CalendarPeriod.from(unit, LocalDate.of(2000, firstMonth, 1)).value();
    return new Cycle(
        Granularity.YEAR,
        "XXXX" + shown.substring(4),
        day -> Optional.of(CalendarPeriod.from(unit, LocalDate.of(day.getYear(), firstMonth, 1))));
  }

  private static Optional<CalendarPeriod> dayIn(int year, int month, int dayOfMonth) {
    try {
      return dayOfMonth <= YearMonth.of(year, month).lengthOfMonth()
          ? Optional.of(CalendarPeriod.day(LocalDate.of(year, month, dayOfMonth)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
