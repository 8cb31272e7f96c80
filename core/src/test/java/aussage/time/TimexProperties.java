package aussage.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.model.DateRef;
import aussage.model.Interval;
import aussage.time.calendar.Easter;
import aussage.time.meaning.CalendarPeriod;
import aussage.time.meaning.Granularity;
import aussage.time.meaning.Meaning;
import aussage.time.meaning.Nth;
import aussage.time.meaning.Resolution;
import aussage.time.meaning.TimeContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every day and every year. */
class TimexProperties {
  private static final List<String> FORMS =
      List.of(
          "d. MMMM yyyy",
          "dd.MM.yyyy",
          "d.M.yyyy",
          "yyyy-MM-dd",
          "dd/MM/yyyy",
          "EEEE, d. MMMM yyyy",
          "EEEE, dd.MM.yyyy",
          "EEEE, 'den' d. MMMM yyyy",
          "EEEE, 'dem' d. MMMM yyyy",
          "d.M. yyyy",
          "d. M. yyyy",
          "dd. MM. yyyy",
          "d. MMM yyyy",
          "yyyy/MM/dd",
          "d/M/yyyy",
          "EEEE 'den' d. MMMM yyyy",
          "d. MMMM 'des Jahres' yyyy");

  @Provide
  Arbitrary<LocalDate> days() {
    long first = LocalDate.of(1900, 1, 1).toEpochDay();
    long last = LocalDate.of(2100, 12, 31).toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }

  @Property
  void everyDayReadsBackInEveryForm(@ForAll("days") LocalDate day) {
    for (String form : FORMS) {
      String written = DateTimeFormatter.ofPattern(form, Locale.GERMAN).format(day);
      List<DateRef> refs = TimexText.refs("Die Fähre kam am " + written + " an.", Optional.empty());
      assertEquals(1, refs.size(), written);
      assertEquals(written, refs.get(0).text());
      assertEquals(day.toString(), refs.get(0).value(), written);
      assertEquals(Optional.of(Interval.ofDay(day)), refs.get(0).interval(), written);
    }
  }

  /** All days there are, each in one of the forms, a year in one article. */
  @ParameterizedTest
  @MethodSource("years")
  void everyDayOfTheYearReadsBack(int year) {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
      String form = FORMS.get(Math.floorMod(day.toEpochDay(), FORMS.size()));
      text.append("Die Fähre kam am ")
          .append(DateTimeFormatter.ofPattern(form, Locale.GERMAN).format(day))
          .append(" an.\n\n");
      expected.add(day.toString());
    }
    List<DateRef> refs = TimexText.refs(text.toString(), Optional.empty());
    assertEquals(expected, refs.stream().map(DateRef::value).toList());
  }

  static IntStream years() {
    return IntStream.rangeClosed(1900, 2100);
  }

  @Property(tries = 300)
  void theIntervalHoldsTheDayThatTheWordsName(@ForAll("days") LocalDate day) {
    int year = day.getYear();
    int month = day.getMonthValue();
    String name = DateTimeFormatter.ofPattern("MMMM", Locale.GERMAN).format(day);
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    for (String words :
        List.of(
            "im " + name + " " + year,
            "im " + ((month + 2) / 3) + ". Quartal " + year,
            "im " + (month <= 6 ? "ersten" : "zweiten") + " Halbjahr " + year,
            "in KW " + week + "/" + day.get(IsoFields.WEEK_BASED_YEAR),
            "in der " + week + ". Kalenderwoche " + day.get(IsoFields.WEEK_BASED_YEAR),
            "im Jahr " + year,
            "in den " + year / 10 * 10 + "er Jahren",
            "im " + (year / 100 + 1) + ". Jahrhundert")) {
      List<DateRef> refs = TimexText.refs("Das war " + words + " so.", Optional.empty());
      assertEquals(1, refs.size(), words);
      assertTrue(refs.get(0).days().orElseThrow().contains(day), () -> words + " " + refs.get(0));
    }
  }

  @Property(tries = 300)
  void tenseSaysWhichOne(@ForAll("days") LocalDate day, @ForAll DayOfWeek weekday) {
    String name = weekday.getDisplayName(TextStyle.FULL, Locale.GERMAN);
    LocalDate past = LocalDate.parse(value("Am " + name + " brach der Deich.", day));
    LocalDate future = LocalDate.parse(value("Am " + name + " wird der Rat tagen.", day));
    assertEquals(weekday, past.getDayOfWeek());
    assertEquals(weekday, future.getDayOfWeek());
    assertTrue(!past.isAfter(day) && past.isAfter(day.minusWeeks(1)), past::toString);
    assertTrue(!future.isBefore(day) && future.isBefore(day.plusWeeks(1)), future::toString);
    LocalDate since = LocalDate.parse(value("Seit " + name + " regnet es.", day));
    assertEquals(past, since);
  }

  @Property(tries = 200)
  void relativeExpressionsMoveWithTheAnchor(@ForAll("days") LocalDate day) {
    assertEquals(day.plusDays(2).toString(), value("Übermorgen tagt der Rat.", day));
    assertEquals(day.minusYears(3).toString(), value("Heute vor drei Jahren sank er.", day));
    assertEquals(day.plusWeeks(1).toString(), value("Heute in einer Woche ist Wahl.", day));
    assertEquals(
        CalendarPeriod.containing(Granularity.MONTH, day).plus(1).value(),
        value("Im nächsten Monat wird gebaut.", day));
    assertEquals(
        CalendarPeriod.containing(Granularity.WEEK, day).plus(1).start().plusDays(3).toString(),
        value("Nächste Woche Donnerstag spielt sie.", day));
    assertEquals(day.minusDays(1).toString(), value("Gestern brach der Deich.", day));
    assertEquals(Integer.toString(day.getYear() - 1), value("Im Vorjahr kam niemand.", day));
    assertEquals(
        CalendarPeriod.containing(Granularity.WEEK, day.minusWeeks(1)).value(),
        value("Vergangene Woche kam niemand.", day));
    LocalDate tuesday = LocalDate.parse(value("Am kommenden Dienstag tagt der Rat.", day));
    assertEquals(DayOfWeek.TUESDAY, tuesday.getDayOfWeek());
    long ahead = ChronoUnit.DAYS.between(day, tuesday);
    assertTrue(ahead >= 1 && ahead <= 7, () -> day + " to " + tuesday);
  }

  private static String value(String german, LocalDate published) {
    return TimexText.refs(german, Optional.of(published)).get(0).value();
  }

  @Test
  void westernEasterAgreesWithGauss() {
    for (int year = 1583; year <= 2299; year++) {
      assertEquals(gauss(year), Easter.western(year));
    }
  }

  @Property(tries = 200)
  void everyWeekOfTheYearReadsBack(@ForAll("days") LocalDate day) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    int year = day.get(IsoFields.WEEK_BASED_YEAR);
    String value = String.format(Locale.ROOT, "%d-W%02d", year, week);
    for (String words :
        List.of("In KW " + week + "/" + year, "In der " + week + ". Kalenderwoche " + year)) {
      DateRef ref = TimexText.refs(words + " ist Probe.", Optional.empty()).get(0);
      assertEquals(value, ref.value(), words);
      assertEquals(DayOfWeek.MONDAY, ref.interval().orElseThrow().start().getDayOfWeek());
    }
  }

  /** Weeks 53 are those of the years that have one, and no week is lost at the turn of the year. */
  @Test
  void theFiftyThirdWeekEndsLongYearsOnly() {
    for (int year = 1900; year <= 2100; year++) {
      LocalDate lastThursday =
          LocalDate.of(year, 12, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
      boolean isLong = lastThursday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == 53;
      String found = value("In KW 53 ist Probe.", LocalDate.of(year, 7, 1));
      assertEquals(isLong ? year + "-W53" : "XXXX-WXX", found);
    }
  }

  @Property(tries = 200)
  void aDayWithItsWeekdayIsTheOneThatFits(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = -250, max = 250) int away) {
    String written = DateTimeFormatter.ofPattern("EEEE, 'dem' d. MMMM", Locale.GERMAN).format(day);
    LocalDate published = day.plusDays(away);
    assertEquals(day.toString(), value("Am " + written + ", ruht alles.", published), written);
  }

  @Property(tries = 200)
  void hoursOverMidnightEndOnTheNextDay(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 13, max = 23) int from,
      @ForAll @IntRange(min = 1, max = 12) int to) {
    List<DateRef> refs =
        TimexText.refs("Zu ist von " + from + " bis " + to + " Uhr.", Optional.of(day));
    assertEquals(2, refs.size());
    LocalDateTime start = refs.get(0).interval().orElseThrow().start();
    LocalDateTime end = refs.get(1).interval().orElseThrow().start();
    assertEquals(day.atTime(from, 0), start);
    assertEquals(day.plusDays(1).atTime(to, 0), end);
  }

  /** Gauss' formula with Lichtenberg's extension. */
  private static LocalDate gauss(int year) {
    int k = year / 100;
    int m = 15 + (3 * k + 3) / 4 - (8 * k + 13) / 25;
    int s = 2 - (3 * k + 3) / 4;
    int a = year % 19;
    int d = (19 * a + m) % 30;
    int r = (d + a / 11) / 29;
    int og = 21 + d - r;
    int sz = 7 - (year + year / 4 + s) % 7;
    int oe = 7 - (og - sz) % 7;
    return LocalDate.of(year, 3, 1).plusDays(og + oe - 1L);
  }

  @Property
  void theFirstWeekHasTheFirstThursday(@ForAll @IntRange(min = 1900, max = 2100) int year) {
    Meaning whole = Meaning.of(CalendarPeriod.year(year));
    Resolution first = new Nth(1, Granularity.WEEK, whole).resolve(TimeContext.NOTHING);
    assertEquals(year + "-W01", first.value());
    boolean long53 =
        new Nth(53, Granularity.WEEK, whole).resolve(TimeContext.NOTHING).period().isPresent();
    DayOfWeek begins = LocalDate.of(year, 1, 1).getDayOfWeek();
    boolean leap = LocalDate.of(year, 1, 1).isLeapYear();
    assertEquals(
        begins == DayOfWeek.THURSDAY || leap && begins == DayOfWeek.WEDNESDAY, long53, "" + year);
  }

  @Property(tries = 300)
  void aPeriodHoldsTheDayItWasMadeFor(@ForAll("days") LocalDate day, @ForAll Granularity unit) {
    CalendarPeriod period = CalendarPeriod.containing(unit, day);
    assertTrue(period.start().isBefore(period.end()));
    assertTrue(unit == Granularity.WEEKEND || unit == Granularity.FEAST || period.contains(day));
  }

  @Property(tries = 300)
  void anyTextGivesSpansInOrder(@ForAll String text) {
    int last = 0;
    for (DateRef ref : TimexText.refs(text, Optional.of(LocalDate.of(2024, 2, 29)))) {
      assertTrue(ref.span().begin() >= last);
      assertEquals(text.substring(ref.span().begin(), ref.span().end()), ref.text());
      last = ref.span().end();
    }
  }
}
