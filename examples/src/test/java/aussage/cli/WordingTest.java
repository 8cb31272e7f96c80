package aussage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.DateRef;
import aussage.model.Interval;
import aussage.model.Mention;
import aussage.model.Quantity;
import aussage.model.QuantityModifier;
import aussage.model.Rate;
import aussage.model.Span;
import aussage.model.TimeRelation;
import aussage.model.TimexModifier;
import aussage.model.TimexType;
import aussage.model.Unit;
import aussage.model.UnitKind;
import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final Mention WORD = new Mention(new Span(0, 1), "x");

  @ParameterizedTest(name = "{5}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          EXACT     | 40    | -    | -    | Gast | 40 Gast
          ABOUT     | 1.2E7 | -    | -    | EUR  | about 12000000 EUR
          ALMOST    | 40    | -    | 40   | km   | almost 40 km
          AT_LEAST  | 3     | 3    | -    | d    | ≥ 3 d
          MORE_THAN | 3     | 3    | -    | d    | > 3 d
          AT_MOST   | 3000  | -    | 3000 | Gast | ≤ 3000 Gast
          LESS_THAN | 0.5   | -    | 0.5  | mg/L | < 0.5 mg/L
          BETWEEN   | -     | 3    | 5    | %    | 3 – 5 %
          VAGUE     | -     | 1000 | -    | Gast | ≥ 1000 (vague) Gast
          """)
  void putsQuantitiesInFewWords(
      QuantityModifier modifier,
      BigDecimal value,
      BigDecimal min,
      BigDecimal max,
      String unit,
      String words) {
    Quantity quantity =
        new Quantity(
            WORD.span(),
            WORD.text(),
            WORD,
            Optional.ofNullable(value),
            range(min, max),
            modifier,
            Unit.coded(UnitKind.MEASURE, unit, WORD, "x"),
            Optional.empty(),
            Optional.empty());
    assertEquals(words, Wording.of(quantity));
  }

  private static Range<BigDecimal> range(BigDecimal min, BigDecimal max) {
    if (min != null && max != null) {
      return Range.closed(min, max);
    }
    return min != null
        ? Range.downTo(min, BoundType.CLOSED)
        : max != null ? Range.upTo(max, BoundType.CLOSED) : Range.all();
  }

  @Test
  void tellsWhatARateIsCountedAgainst() {
    Unit people = Unit.count(WORD, "Einwohner");
    Quantity quantity =
        new Quantity(
            WORD.span(),
            WORD.text(),
            WORD,
            Optional.of(BigDecimal.TEN),
            Range.all(),
            QuantityModifier.EXACT,
            Unit.count(WORD, "Fall"),
            Optional.empty(),
            Optional.of(new Rate(new BigDecimal(100000), people)));
    assertEquals("10 Fall per 100000 Einwohner", Wording.of(quantity));
  }

  @Test
  void putsDatesInFewWords() {
    LocalDate monday = LocalDate.of(2024, 10, 14);
    assertEquals(
        "since 2024-10-14",
        Wording.of(date("2024-10-14", TimeRelation.SINCE, Optional.of(Interval.ofDay(monday)))));
    assertEquals(
        "2024-W42, 2024-10-14 to 2024-10-20",
        Wording.of(
            date(
                "2024-W42",
                TimeRelation.ON,
                Optional.of(Interval.ofDays(monday, monday.plusDays(7))))));
    LocalDateTime evening = monday.atTime(20, 0);
    assertEquals(
        "2024-10-14T20:00",
        Wording.of(
            date(
                "2024-10-14T20:00",
                TimeRelation.ON,
                Optional.of(Interval.ofTimes(evening, evening.plusMinutes(1))))));
    assertEquals("for P3W", Wording.of(date("P3W", TimeRelation.FOR, Optional.empty())));
  }

  @Test
  void tellsHowADateIsNarrowed() {
    DateRef date =
        new DateRef(
            WORD.span(),
            WORD.text(),
            TimexType.SET,
            "XXXX-WXX-1",
            Optional.of(TimexModifier.EQUAL_OR_LESS),
            Optional.empty(),
            TimeRelation.ON);
    assertEquals("equal or less every XXXX-WXX-1", Wording.of(date));
  }

  private static DateRef date(String value, TimeRelation relation, Optional<Interval> interval) {
    return new DateRef(
        WORD.span(), WORD.text(), TimexType.DATE, value, Optional.empty(), interval, relation);
  }
}
