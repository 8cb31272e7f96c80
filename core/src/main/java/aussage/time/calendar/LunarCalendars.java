package aussage.time.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of calendars that go by sun and moon, computed from the sky: Chinese, Indian and Persian
 * feasts. Near a limit a feast may be a day off what an almanac has.
 */
final class LunarCalendars {
  private static final LocalDate NOON_2000 = LocalDate.of(2000, 1, 1);
  private static final double CHINA_HOURS = 8;
  private static final double INDIA_HOURS = 5.5;
  private static final double TEHRAN_HOURS = 3.5;
  private static final double MONTH = 29.530589;
  private static final double TITHI = 12;
  private static final double SIGN = 30;
  private static final double STAR = 360.0 / 27;
  private static final int SHRAVANA_STAR = 21;

  private LunarCalendars() {}

  /** A day of a Chinese month: of the one in which the sun reaches 30° times the month + 300°. */
  static LocalDate chinese(int year, int month, int day) {
    double reached = Sky.sunReaches((300 + 30.0 * month) % 360, startOf(year), false);
    double endOfDay = Math.floor(local(reached, CHINA_HOURS) + 0.5) + 0.5;
    double newMoon = Sky.newMoonBefore(endOfDay - CHINA_HOURS / 24);
    return date(newMoon, CHINA_HOURS).plusDays(day - 1L);
  }

  /** The day on which the sun reaches a longitude, by the clock of Tehran or China. */
  static LocalDate solar(int year, double longitude) {
    double hours = longitude == 0 ? TEHRAN_HOURS : CHINA_HOURS;
    return date(Sky.sunReaches(longitude, startOf(year), false), hours);
  }

  /** The day that the sun enters a sign of the fixed stars; after sunset it is the next. */
  static LocalDate sidereal(int year, double longitude) {
    double entered = Sky.sunReaches(longitude, startOf(year), true);
    return date(entered + 6.0 / 24, INDIA_HOURS);
  }

  /**
   * The day of an Indian month on which a lunar day rules at an hour.
   *
   * @param month from Chaitra 1, begun by the new moon
   * @param tithi 1 to 30, the new moon's at the month's end
   * @param hour by the clock of India
   */
  static Optional<LocalDate> hindu(int year, int month, int tithi, double hour) {
    double start = startOf(year);
    double newMoon = Sky.newMoonBefore(start);
    for (int i = 0; i < 14; i++) {
      double next = Sky.newMoonBefore(newMoon + MONTH + 5);
      if (monthOf(newMoon) == month && monthOf(next) != month) {
        LocalDate day = ruling(newMoon, tithi, hour);
        if (day.getYear() == year) {
          return Optional.of(day);
        }
      }
      newMoon = next;
    }
    return Optional.empty();
  }

  /** The Sun in Leo, the moon at the star Shravana. */
  static LocalDate onam(int year) {
    double entered = Sky.sunReaches(4 * SIGN, startOf(year), true);
    LocalDate day = date(entered, INDIA_HOURS);
    LocalDate found = day;
    for (int i = 0; i < 31; i++) {
      if ((int) (Sky.siderealMoon(at(day.plusDays(i), 7)) / STAR) == SHRAVANA_STAR) {
        found = day.plusDays(i);
      }
    }
    return found;
  }

  /** Chaitra begins with the new moon in Pisces. */
  private static int monthOf(double newMoon) {
    int sign = (int) (Sky.siderealSun(newMoon) / SIGN);
    return (sign + 1) % 12 + 1;
  }

  private static LocalDate ruling(double newMoon, int tithi, double hour) {
    LocalDate guess = date(newMoon + (tithi - 1) * MONTH / 30, INDIA_HOURS).minusDays(2);
    LocalDate last = guess;
    for (int i = 0; i < 6; i++) {
      LocalDate day = guess.plusDays(i);
      double from = (tithi - 1) * TITHI;
      double ahead = (Sky.phase(at(day, hour)) - from + 360 + 180) % 360 - 180;
      if (ahead >= 0 && ahead < TITHI) {
        return day;
      }
      if (ahead < 0) {
        last = day;
      }
    }
    return last.plusDays(1);
  }

  private static double startOf(int year) {
    return at(LocalDate.of(year, 1, 1), 0);
  }

  private static double at(LocalDate day, double indianHour) {
    return day.toEpochDay() - NOON_2000.toEpochDay() - 0.5 + (indianHour - INDIA_HOURS) / 24;
  }

  private static double local(double days, double hours) {
    return days + hours / 24;
  }

  private static LocalDate date(double days, double hours) {
    return NOON_2000.plusDays((long) Math.floor(local(days, hours) + 0.5));
  }
}
