package aussage.time.meaning;

import aussage.rule.Table;
import aussage.time.calendar.FeastDate;
import aussage.time.calendar.IslamicCalendar;
import com.google.common.base.Suppliers;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A day that has a name.
 *
 * @param date when it is; its cell is read when it is first asked for, for most articles name no
 *     feast
 * @param days how many it lasts, 0 for a month of the Islamic calendar
 * @param kind what the word needs beside it
 * @param open TIMEX3's value while the year isn't known
 */
public record Holiday(Supplier<FeastDate> date, int days, Kind kind, String open) {
  /** What a name needs to be the day's. */
  public enum Kind {
    /** Nothing. */
    PLAIN,
    /** It is also something else: a preposition, an article or a year must stand there. */
    NAME,
    /** An ordinal may stand before it that counts days: "zweiter Weihnachtstag". */
    DAYS,
    /** An ordinal that counts weeks must stand before it: "2. Advent". */
    WEEKS,
    /** It is the morning of the day: "Ostermorgen". */
    MORNING,
    /** It is the evening of the day: "Silvesterabend". */
    EVENING,
    /** It is the night that begins on the day: "Silvesternacht". */
    NIGHT
  }

  private static final int FEWEST_YEAR = 1;
  private static final int MOST_YEAR = 9999;

  /**
   * The day of a row of {@code holidays.tsv}.
   *
   * @throws IllegalStateException if the row is wrong; if its date is, only when the date is asked
   *     for
   */
  public static Holiday of(Table.Row row) {
    return of(row, Suppliers.memoize(() -> date(row)));
  }

  /**
   * The same, with its date read now.
   *
   * @throws IllegalStateException if the row is wrong
   */
  public static Holiday checked(Table.Row row) {
    FeastDate date = date(row);
    return of(row, () -> date);
  }

  private static Holiday of(Table.Row row, Supplier<FeastDate> read) {
    String date = row.get("date");
    boolean fixed = !date.isEmpty() && Character.isDigit(date.charAt(0));
    try {
      return new Holiday(
          read,
          days(row.get("days")),
          kind(row.get("kind")),
          fixed ? "XXXX-" + date : "XXXX-XX-XX");
    } catch (IllegalArgumentException e) {
      throw wrong(row);
    }
  }

  private static FeastDate date(Table.Row row) {
    try {
      return FeastDate.parse(row.get("date"));
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
      throw wrong(row);
    }
  }

  private static int days(String cell) {
    return cell.equals("month") ? 0 : Integer.parseInt(cell);
  }

  private static Kind kind(String cell) {
    return cell.isEmpty() ? Kind.PLAIN : Kind.valueOf(cell.toUpperCase(Locale.ROOT));
  }

  private static IllegalStateException wrong(Table.Row row) {
    return row.wrong(
        "no feast, write its date as 06-14 or easter+1, its days as 1: "
            + String.join(", ", row.cells()));
  }

  /** TIMEX3's code of the part of the day that it is; empty for whole days. */
  public Optional<String> part() {
    return switch (kind) {
      case MORNING -> Optional.of("MO");
      case EVENING -> Optional.of("EV");
      case NIGHT -> Optional.of("NI");
      case PLAIN, NAME, DAYS, WEEKS -> Optional.empty();
    };
  }

  /** It comes once a year. */
  public Cycle cycle(int ordinal) {
    return new Cycle(Granularity.YEAR, open, day -> in(day.getYear(), ordinal));
  }

  private Optional<CalendarPeriod> in(int year, int ordinal) {
    if (year < FEWEST_YEAR || year > MOST_YEAR) {
      return Optional.empty();
    }
    return date.get()
        .in(year)
        .map(
            day ->
                period(
                    switch (kind) {
                      case PLAIN, NAME, MORNING, EVENING, NIGHT -> day;
                      case DAYS -> day.plusDays(Math.max(ordinal, 1) - 1L);
                      case WEEKS -> day.plusWeeks(ordinal - 1L);
                    }));
  }

  private CalendarPeriod period(LocalDate day) {
    return CalendarPeriod.feast(day, days == 0 ? IslamicCalendar.monthLength(day) : days);
  }
}
