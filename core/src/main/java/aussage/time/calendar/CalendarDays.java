package aussage.time.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/** Which days there are. */
public final class CalendarDays {
  private CalendarDays() {}

  /** Whether some year has this day. */
  public static boolean exists(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
  }

  /** The day, empty where the year has none such: 29 February 2023. */
  public static Optional<LocalDate> of(int year, int month, int day) {
    return exists(month, day) && day <= YearMonth.of(year, month).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }
}
