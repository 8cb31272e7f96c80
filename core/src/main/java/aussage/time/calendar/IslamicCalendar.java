package aussage.time.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.util.Optional;

/** The Umm-al-Qura calendar as {@link HijrahChronology} has it, 1882 to 2174. */
public final class IslamicCalendar {
  private static final int EPOCH_YEAR = 622;
  private static final int LUNAR_YEARS = 33;
  private static final int SOLAR_YEARS = 32;

  private IslamicCalendar() {}

  /** The first such day of the Gregorian year; empty where there is none, or no table for it. */
  static Optional<LocalDate> inGregorianYear(int year, int month, int day) {
    int about = (year - EPOCH_YEAR) * LUNAR_YEARS / SOLAR_YEARS;
    for (int hijrah = about - 1; hijrah <= about + 2; hijrah++) {
      Optional<LocalDate> date = of(hijrah, month, day);
      if (date.isPresent() && date.get().getYear() == year) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** 29 or 30 days; 30 where the day doesn't begin a month. */
  public static int monthLength(LocalDate firstDay) {
    return HijrahChronology.INSTANCE.date(firstDay).lengthOfMonth();
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
