package aussage.time.calendar;

import java.time.LocalDate;

/** The fixed Hebrew calendar, as far as feasts need it. Months are counted from Nisan. */
final class HebrewCalendar {
  /** The epoch of the calendar as a day of {@link LocalDate#ofEpochDay}. */
  private static final long EPOCH = LocalDate.of(1, 1, 1).toEpochDay() - 1 - 1_373_427;

  private static final int YEAR_OFFSET = 3760;
  private static final int NISAN = 1;
  private static final int TISHRI = 7;
  private static final int PURIM = 14;

  private HebrewCalendar() {}

  /** The day of a month that falls into this Gregorian year; all feasts do so once. */
  static LocalDate inGregorianYear(int year, int month, int day) {
    int hebrew = month >= TISHRI ? year + YEAR_OFFSET + 1 : year + YEAR_OFFSET;
    LocalDate date = of(hebrew, month, day);
    if (date.getYear() > year) {
      return of(hebrew - 1, month, day);
    }
    return date.getYear() < year ? of(hebrew + 1, month, day) : date;
  }

  /** Purim is a month before Passover, in a leap year too. */
  static LocalDate purim(int year) {
    return of(year + YEAR_OFFSET, NISAN, PURIM).minusDays(29);
  }

  /** 27 Nisan, moved off the Sabbath's neighbours. */
  static LocalDate shoahDay(int year) {
    LocalDate day = of(year + YEAR_OFFSET, NISAN, 27);
    return switch (day.getDayOfWeek()) {
      case FRIDAY -> day.minusDays(1);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  /** 5 Iyar, moved so that neither it nor the day before touches a Sabbath. */
  static LocalDate independenceDay(int year) {
    LocalDate day = of(year + YEAR_OFFSET, 2, 5);
    return switch (day.getDayOfWeek()) {
      case FRIDAY -> day.minusDays(1);
      case SATURDAY -> day.minusDays(2);
      case MONDAY -> day.plusDays(1);
      default -> day;
    };
  }

  static LocalDate of(int year, int month, int day) {
    long days = newYear(year) + day - 1L;
    int months = month >= TISHRI ? month - TISHRI : month + monthsFromTishriToNisan(year) - 1;
    for (int i = 0; i < months; i++) {
      days += lengthFromTishri(year, i);
    }
    return LocalDate.ofEpochDay(days);
  }

  private static int monthsFromTishriToNisan(int year) {
    return isLeap(year) ? 7 : 6;
  }

  /** The length of the month so many after Tishri. */
  private static int lengthFromTishri(int year, int index) {
    long yearLength = newYear(year + 1) - newYear(year);
    return switch (index) {
      case 0, 4 -> 30;
      case 1 -> yearLength % 10 == 5 ? 30 : 29;
      case 2 -> yearLength % 10 == 3 ? 29 : 30;
      case 3 -> 29;
      case 5 -> isLeap(year) ? 30 : 29;
      default -> {
        int fromNisan = index - monthsFromTishriToNisan(year);
        yield fromNisan < 0 || fromNisan % 2 == 1 ? 29 : 30;
      }
    };
  }

  private static boolean isLeap(int year) {
    return (7 * year + 1) % 19 < 7;
  }

  /** 1 Tishri as a day from the epoch of {@link LocalDate}. */
  private static long newYear(int year) {
    long correction = 0;
    long thisYear = elapsed(year);
    if (elapsed(year + 1) - thisYear == 356) {
      correction = 2;
    } else if (thisYear - elapsed(year - 1) == 382) {
      correction = 1;
    }
    return EPOCH + thisYear + correction;
  }

  /** Days from the epoch to the molad's day of Tishri, with the rule that keeps off Sundays. */
  private static long elapsed(int year) {
    long months = (235L * year - 234) / 19;
    long parts = 12_084 + 13_753 * months;
    long day = 29 * months + parts / 25_920;
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
  }
}
