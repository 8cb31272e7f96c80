package aussage.html;

import aussage.model.DateRef;
import aussage.model.Interval;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times in German words. */
final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.GERMANY);
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("H.mm 'Uhr'", Locale.GERMANY);
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");

  private static final Pattern PERIOD = Pattern.compile("(PT?)([\\d.]+|X)([YMWDHS])");

  private Days() {}

  /** "24. Oktober 2024". */
  static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** "seit 14. Oktober 2024 bis 20. Oktober 2024"; of what is not resolved the TIMEX3 value. */
  static String of(DateRef date) {
    String relation =
        switch (date.relation()) {
          case ON -> "";
          case SINCE -> "seit ";
          case UNTIL -> "bis ";
          case BEFORE -> "vor ";
          case AFTER -> "nach ";
          case DURING -> "während ";
          case FOR -> "Dauer ";
        };
    return relation + date.interval().map(Days::of).orElseGet(() -> length(date.value()));
  }

  /** Of TIMEX3's durations: "3 Wochen" for P3W, "einige Tage" for PXD; others as they are. */
  private static String length(String value) {
    Matcher period = PERIOD.matcher(value);
    if (!period.matches()) {
      return value;
    }
    String number = period.group(2).replace('.', ',');
    return TimeUnits.name(TimeUnits.ucum(period.group(1) + period.group(3)), number.equals("1"))
        .map(unit -> (number.equals("X") ? "einige" : number) + " " + unit)
        .orElse(value);
  }

  private static String of(Interval interval) {
    LocalDate first = interval.start().toLocalDate();
    if (interval.timed()) {
      boolean moment = !interval.end().isAfter(interval.start().plusMinutes(1));
      return point(interval.start()) + (moment ? "" : " bis " + end(first, interval.end()));
    }
    LocalDate last = interval.end().toLocalDate().minusDays(1);
    return first.equals(last) ? of(first) : of(first) + " bis " + of(last);
  }

  private static String end(LocalDate first, LocalDateTime end) {
    boolean midnight = end.equals(first.plusDays(1).atStartOfDay());
    return midnight ? "24.00 Uhr" : end.toLocalDate().equals(first) ? HOUR.format(end) : point(end);
  }

  private static String point(LocalDateTime time) {
    return of(time.toLocalDate()) + ", " + HOUR.format(time);
  }

  /** A TIMEX3 value: "18. September 2024", "September 2024", "2024-Q3". */
  static String ofTimex(String value) {
    try {
      if (value.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?")) {
        return of(LocalDate.parse(value.substring(0, 10)));
      }
      if (value.matches("\\d{4}-\\d\\d")) {
        return MONTH.format(YearMonth.parse(value));
      }
    } catch (DateTimeException e) {
      return value;
    }
    Matcher week = WEEK.matcher(value);
    return week.matches() ? "Woche " + week.group(2) + "/" + week.group(1) : length(value);
  }

  /** Puts TIMEX3 values in the order of their begin; what is not resolved comes last. */
  static String sortKey(String value) {
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
          .with(
              IsoFields.WEEK_OF_WEEK_BASED_YEAR,
              Math.min(53, Math.max(1, Integer.parseInt(week.group(2)))))
          .with(DayOfWeek.MONDAY)
          .toString();
    }
    return value;
  }
}
