package aussage.time.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that almanacs have, of calendars that are computed here. */
class CalendarsTest {
  @ParameterizedTest
  @CsvSource({"2019, 2019-04-28", "2021, 2021-05-02", "2023, 2023-04-16", "2024, 2024-05-05"})
  void easternEaster(int year, LocalDate expected) {
    assertEquals(expected, Easter.eastern(year));
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 7, 1, 2020-09-19",
    "2021, 7, 10, 2021-09-16",
    "2022, 1, 15, 2022-04-16",
    "2023, 9, 25, 2023-12-08",
    "2024, 1, 15, 2024-04-23"
  })
  void hebrewFeasts(int year, int month, int day, LocalDate expected) {
    assertEquals(expected, HebrewCalendar.inGregorianYear(year, month, day));
  }

  @ParameterizedTest
  @CsvSource({"2019, 2019-03-21", "2022, 2022-03-17", "2024, 2024-03-24"})
  void purim(int year, LocalDate expected) {
    assertEquals(expected, HebrewCalendar.purim(year));
  }

  @ParameterizedTest
  @CsvSource({"2020, 2020-01-25", "2021, 2021-02-12", "2024, 2024-02-10", "2025, 2025-01-29"})
  void chineseNewYear(int year, LocalDate expected) {
    assertEquals(expected, LunarCalendars.chinese(year, 1, 1));
  }

  @ParameterizedTest
  @CsvSource({"2020, 2020-11-14", "2021, 2021-11-04", "2023, 2023-11-12"})
  void diwali(int year, LocalDate expected) {
    assertEquals(expected, LunarCalendars.hindu(year, 7, 30, 19.3).orElseThrow());
  }
}
