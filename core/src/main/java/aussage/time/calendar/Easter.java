package aussage.time.calendar;

import java.time.LocalDate;

/** Easter Sunday by the rules of the churches. */
public final class Easter {
  private static final int FIRST_GREGORIAN = 1583;

  private Easter() {}

  /** Of the western churches; before 1583 by the Julian calendar. */
  public static LocalDate western(int year) {
    if (year < FIRST_GREGORIAN) {
      return eastern(year);
    }
    int golden = year % 19;
    int century = year / 100;
    int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    int corrected = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + corrected + 2 - century + century / 4) % 7;
    int fromMarch = corrected - weekday;
    return LocalDate.of(year, 3, 28).plusDays(fromMarch);
  }

  /** Of the orthodox churches: by the Julian calendar, told in the Gregorian one. */
  public static LocalDate eastern(int year) {
    int age = (19 * (year % 19) + 15) % 30;
    int weekday = (2 * (year % 4) + 4 * (year % 7) - age + 34) % 7;
    int julian = age + weekday + 114;
    LocalDate julianDate = LocalDate.of(year, julian / 31, julian % 31 + 1);
    return julianDate.plusDays(julianToGregorian(year));
  }

  private static long julianToGregorian(int year) {
    return year / 100 - year / 400 - 2L;
  }
}
