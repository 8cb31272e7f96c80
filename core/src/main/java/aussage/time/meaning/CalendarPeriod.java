package aussage.time.meaning;

import aussage.model.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * One stretch of the calendar: a day, an ISO week, a month, a winter, a decade. A winter belongs to
 * the year of its December.
 *
 * @param unit what kind of stretch, a day or longer
 * @param start its first day
 * @param end the day after its last
 */
public record CalendarPeriod(Granularity unit, LocalDate start, LocalDate end) {
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  /** The stretch of this kind that the day lies in; of weekends the one of the day's week. */
  public static CalendarPeriod containing(Granularity unit, LocalDate day) {
    return from(unit, floor(unit, day));
  }

  static CalendarPeriod day(LocalDate day) {
    return from(Granularity.DAY, day);
  }

  public static CalendarPeriod month(int year, int month) {
    return from(Granularity.MONTH, LocalDate.of(year, month, 1));
  }

  public static CalendarPeriod year(int year) {
    return from(Granularity.YEAR, LocalDate.of(year, 1, 1));
  }

  /** The stretch of this kind that begins on this day, its first. */
  public static CalendarPeriod from(Granularity unit, LocalDate start) {
    LocalDate end = unit == Granularity.WEEKEND ? start.plusDays(2) : shifted(unit, start, 1);
    return new CalendarPeriod(unit, start, end);
  }

  /** So many days in a row that belong together. */
  static CalendarPeriod feast(LocalDate start, int days) {
    return days == 1
        ? day(start)
        : new CalendarPeriod(Granularity.FEAST, start, start.plusDays(days));
  }

  private static LocalDate floor(Granularity unit, LocalDate day) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, FEAST -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND ->
          day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
      case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
      case HALF_YEAR -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 6);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
      case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
      case MILLENNIUM -> LocalDate.of(Math.floorDiv(day.getYear(), 1000) * 1000, 1, 1);
    };
  }

  /** The stretch of the same kind so many further on, back where negative. */
  public CalendarPeriod plus(long count) {
    return unit == Granularity.FEAST
        ? new CalendarPeriod(unit, start.plusDays(count), end.plusDays(count))
        : from(unit, shifted(unit, start, count));
  }

  private static LocalDate shifted(Granularity unit, LocalDate start, long count) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, FEAST -> start.plusDays(count);
      case WEEK, WEEKEND -> start.plusWeeks(count);
      case MONTH -> start.plusMonths(count);
      case QUARTER, SEASON -> start.plusMonths(3 * count);
      case HALF_YEAR -> start.plusMonths(6 * count);
      case YEAR -> start.plusYears(count);
      case DECADE -> start.plusYears(10 * count);
      case CENTURY -> start.plusYears(100 * count);
      case MILLENNIUM -> start.plusYears(1000 * count);
    };
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && day.isBefore(end());
  }

  Interval interval() {
    return Interval.ofDays(start, end());
  }

  /** The value as TIMEX3 writes it: "2024-10-18", "2024-W42", "2024-SU", "199". */
  public String value() {
    int year = start.getYear();
    int month = start.getMonthValue();
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY ->
          padded(year, 4) + "-" + padded(month, 2) + "-" + padded(start.getDayOfMonth(), 2);
      case FEAST -> day(start).value() + "/" + day(end.minusDays(1)).value();
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> padded(year, 4) + "-" + padded(month, 2);
      case QUARTER -> padded(year, 4) + "-Q" + (month + 2) / 3;
      case SEASON -> padded(year, 4) + "-" + SEASONS[month / 3 - 1];
      case HALF_YEAR -> padded(year, 4) + "-H" + (month + 5) / 6;
      case YEAR -> padded(year, 4);
      case DECADE -> padded(year / 10, 3);
      case CENTURY -> padded(year / 100, 2);
      case MILLENNIUM -> Integer.toString(year / 1000);
    };
  }

  private String week() {
    return padded(start.get(IsoFields.WEEK_BASED_YEAR), 4)
        + "-W"
        + padded(start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  /** The number with zeros before it. */
  public static String padded(int number, int digits) {
    String plain = Integer.toString(number);
    return plain.length() >= digits ? plain : "0".repeat(digits - plain.length()) + plain;
  }
}
