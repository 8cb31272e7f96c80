package aussage.time.calendar;

import com.google.common.base.Splitter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** When a feast is in a year, read from the column "date" of the table of holidays. */
@FunctionalInterface
public interface FeastDate {
  /** The day in this year; empty where there is none. */
  Optional<LocalDate> in(int year);

  /**
   * Reads a cell: "12-25", "easter-46", "nth/05/SUNDAY/2", "islamic/10/1".
   *
   * @throws IllegalArgumentException if it is none
   */
  static FeastDate parse(String cell) {
    int sign = shiftAt(cell);
    int shift = sign < 0 ? 0 : Integer.parseInt(cell.substring(sign));
    List<String> parts = Splitter.on('/').splitToList(sign < 0 ? cell : cell.substring(0, sign));
    FeastDate date = base(parts);
    return shift == 0 ? date : year -> date.in(year).map(day -> day.plusDays(shift));
  }

  /** Where "+1" or "-46" stands at the end, -1 where nothing does; "12-25" has none. */
  private static int shiftAt(String cell) {
    int sign = Math.max(cell.lastIndexOf('+'), cell.lastIndexOf('-'));
    boolean plain = Character.isDigit(cell.charAt(0));
    boolean count = cell.endsWith("/-1");
    boolean after = cell.startsWith("after/") && cell.indexOf('-') == sign;
    return plain || count || after ? -1 : sign;
  }

  private static FeastDate base(List<String> parts) {
    return switch (parts.get(0)) {
      case "easter" -> year -> Optional.of(Easter.western(year));
      case "orthodox" -> year -> Optional.of(Easter.eastern(year));
      case "advent" -> year -> Optional.of(firstAdvent(year));
      case "nth" -> nth(number(parts, 1), weekday(parts), number(parts, 3));
      case "after" -> after(parts.get(1), weekday(parts));
      case "islamic" -> islamic(parts);
      case "hebrew" -> hebrew(parts);
      case "chinese" ->
          year -> Optional.of(LunarCalendars.chinese(year, number(parts, 1), number(parts, 2)));
      case "hindu" -> hindu(parts);
      case "solar" -> year -> Optional.of(LunarCalendars.solar(year, number(parts, 1)));
      case "sidereal" -> year -> Optional.of(LunarCalendars.sidereal(year, number(parts, 1)));
      default -> fixed(parts.get(0));
    };
  }

  private static int number(List<String> parts, int at) {
    return Integer.parseInt(parts.get(at));
  }

  private static DayOfWeek weekday(List<String> parts) {
    return DayOfWeek.valueOf(parts.get(2));
  }

  /** The fourth Sunday before Christmas Day. */
  private static LocalDate firstAdvent(int year) {
    return LocalDate.of(year, 12, 25)
        .with(TemporalAdjusters.previous(DayOfWeek.SUNDAY))
        .minusWeeks(3);
  }

  private static FeastDate fixed(String cell) {
    int month = Integer.parseInt(cell.substring(0, 2));
    int day = Integer.parseInt(cell.substring(3));
    return year -> CalendarDays.of(year, month, day);
  }

  private static FeastDate nth(int month, DayOfWeek weekday, int ordinal) {
    return year ->
        Optional.of(
            LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)));
  }

  private static FeastDate after(String from, DayOfWeek weekday) {
    FeastDate first = fixed(from);
    return year -> first.in(year).map(day -> day.with(TemporalAdjusters.nextOrSame(weekday)));
  }

  private static FeastDate islamic(List<String> parts) {
    int month = number(parts, 1);
    int day = number(parts, 2);
    if (parts.size() > 3) {
      DayOfWeek weekday = DayOfWeek.valueOf(parts.get(3));
      return year ->
          IslamicCalendar.inGregorianYear(year, month, day)
              .map(date -> date.with(TemporalAdjusters.previous(weekday)));
    }
    return year -> IslamicCalendar.inGregorianYear(year, month, day);
  }

  private static FeastDate hebrew(List<String> parts) {
    return switch (parts.get(1)) {
      case "purim" -> year -> Optional.of(HebrewCalendar.purim(year));
      case "shoah" -> year -> Optional.of(HebrewCalendar.shoahDay(year));
      case "independence" -> year -> Optional.of(HebrewCalendar.independenceDay(year));
      default ->
          year ->
              Optional.of(HebrewCalendar.inGregorianYear(year, number(parts, 1), number(parts, 2)));
    };
  }

  private static FeastDate hindu(List<String> parts) {
    if (parts.get(1).equals("onam")) {
      return year -> Optional.of(LunarCalendars.onam(year));
    }
    double hour =
        switch (parts.get(3)) {
          case "DAWN" -> 6.5;
          case "NOON" -> 13.5;
          case "EVENING" -> 19.3;
          case "NIGHT" -> 20.5;
          case "MIDNIGHT" -> 24;
          default -> throw new IllegalArgumentException("no such hour: " + parts);
        };
    return year -> LunarCalendars.hindu(year, number(parts, 1), number(parts, 2), hour);
  }
}
