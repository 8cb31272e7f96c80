package aussage.time;

import aussage.rule.Table;
import aussage.time.calendar.FeastDate;
import aussage.time.calendar.IslamicCalendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A day that has a name.
 *
 * @param date when it is
 * @param days how many it lasts, 0 for a month of the Islamic calendar
 * @param kind what the word needs beside it
 * @param open TIMEX3's value while the year isn't known
 */
record Holiday(FeastDate date, int days, Kind kind, String open) {
  /** What a name needs to be the day's. */
  enum Kind {
    /** Nothing. */
    PLAIN,
    /** It is also something else: a preposition, an article or a year must stand there. */
    NAME,
    /** An ordinal may stand before it that counts days: "zweiter Weihnachtstag". */
    DAYS,
    /** An ordinal that counts weeks must stand before it: "2. Advent". */
    WEEKS
  }

  private static final int FEWEST_YEAR = 1;
  private static final int MOST_YEAR = 9999;

  static Holiday of(Table.Row row) {
    String date = row.get("date");
    boolean fixed = !date.isEmpty() && Character.isDigit(date.charAt(0));
    String days = row.get("days");
    try {
      return new Holiday(
          FeastDate.parse(date),
          days.equals("month") ? 0 : Integer.parseInt(days),
          row.get("kind").isEmpty()
              ? Kind.PLAIN
              : Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
          fixed ? String.format(Locale.ROOT, "XXXX-%s", date) : "XXXX-XX-XX");
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
      throw row.wrong(
          "no feast, write its date as 06-14 or easter+1, its days as 1: "
              + String.join(", ", row.cells()));
    }
  }

  /** It comes once a year. */
  Cycle cycle(int ordinal) {
    return new Cycle(Granularity.YEAR, open, day -> in(day.getYear(), ordinal));
  }

  private Optional<CalendarPeriod> in(int year, int ordinal) {
    if (year < FEWEST_YEAR || year > MOST_YEAR) {
      return Optional.empty();
    }
    return date.in(year)
        .map(
            day ->
                period(
                    switch (kind) {
                      case PLAIN, NAME -> day;
                      case DAYS -> day.plusDays(Math.max(ordinal, 1) - 1L);
                      case WEEKS -> day.plusWeeks(ordinal - 1L);
                    }));
  }

  private CalendarPeriod period(LocalDate day) {
    return CalendarPeriod.feast(day, days == 0 ? IslamicCalendar.monthLength(day) : days);
  }
}
