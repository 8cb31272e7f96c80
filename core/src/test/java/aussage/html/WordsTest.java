package aussage.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.DateRef;
import aussage.model.Interval;
import aussage.model.Mention;
import aussage.model.Quantity;
import aussage.model.QuantityModifier;
import aussage.model.Span;
import aussage.model.TimeRelation;
import aussage.model.TimexType;
import aussage.model.Unit;
import aussage.model.UnitKind;
import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and times as German readers have them. */
class WordsTest {
  private static final Mention WORD = new Mention(new Span(0, 1), "x");

  @ParameterizedTest(name = "{6}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          EXACT     | 1.20   | -    | -    | CURRENCY | EUR    | 1,20 EUR
          ABOUT     | 1.2E+7 | -    | -    | MEASURE  | km     | etwa 12.000.000 km
          AT_LEAST  | 3      | 3    | -    | DURATION | d      | mindestens 3 Tage
          EXACT     | 1      | -    | -    | DURATION | wk     | 1 Woche
          MORE_THAN | 3      | 3    | -    | COUNT    | Gast   | mehr als 3 × Gast
          AT_MOST   | 3000   | -    | 3000 | COUNT    | Gast   | höchstens 3.000 × Gast
          BETWEEN   | -      | 3    | 5    | PERCENT  | %      | 3 bis 5 %
          VAGUE     | -      | 1000 | -    | COUNT    | Gast   | unbestimmt, ab 1.000 × Gast
          EXACT     | -5     | -    | -    | MEASURE  | Cel    | -5 Grad
          """)
  void writesQuantities(
      QuantityModifier modifier,
      BigDecimal value,
      BigDecimal min,
      BigDecimal max,
      UnitKind kind,
      String unit,
      String words) {
    Range<BigDecimal> bounds =
        min != null && max != null
            ? Range.closed(min, max)
            : min != null
                ? Range.downTo(min, BoundType.CLOSED)
                : max != null ? Range.upTo(max, BoundType.CLOSED) : Range.all();
    Quantity quantity =
        new Quantity(
            WORD.span(),
            WORD.text(),
            WORD,
            Optional.ofNullable(value),
            bounds,
            modifier,
            kind == UnitKind.COUNT
                ? Unit.count(WORD, unit)
                : Unit.coded(kind, unit, WORD, unit.equals("Cel") ? "Grad" : unit),
            Optional.empty(),
            Optional.empty());
    assertEquals(words, Numbers.of(quantity));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "80,80",
    "1500,1.500",
    "40000000,40 Mio.",
    "2500000,'2,5 Mio.'",
    "1E+9,1 Mrd.",
    "0.50,'0,5'"
  })
  void shortensNumbersForAnAxis(BigDecimal number, String words) {
    assertEquals(words, Numbers.brief(number));
  }

  @ParameterizedTest(name = "{1} {2} → {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          SINCE | 2024-10-14T00:00 | 2024-10-21T00:00 | seit 14. Oktober 2024 bis 20. Oktober 2024
          ON    | 2024-10-18T00:00 | 2024-10-19T00:00 | 18. Oktober 2024
          """)
  void writesStretchesOfDays(
      TimeRelation relation, LocalDateTime start, LocalDateTime end, String words) {
    assertEquals(words, Days.of(date("x", relation, new Interval(start, end, false))));
  }

  @ParameterizedTest(name = "{0} {1} → {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-10-18T19:40 | 2024-10-18T19:41 | 18. Oktober 2024, 19.40 Uhr
          2024-10-18T18:00 | 2024-10-19T00:00 | 18. Oktober 2024, 18.00 Uhr bis 24.00 Uhr
          2024-10-18T18:00 | 2024-10-18T20:00 | 18. Oktober 2024, 18.00 Uhr bis 20.00 Uhr
          2024-10-18T18:00 | 2024-10-19T02:00 | 18. Oktober 2024, 18.00 Uhr bis 19. Oktober 2024, 2.00 Uhr
          """)
  void writesTimesOfDay(LocalDateTime start, LocalDateTime end, String words) {
    assertEquals(words, Days.of(date("x", TimeRelation.ON, new Interval(start, end, true))));
  }

  private static DateRef date(String value, TimeRelation relation, Interval interval) {
    return new DateRef(
        WORD.span(),
        WORD.text(),
        TimexType.DATE,
        value,
        Optional.empty(),
        Optional.of(interval),
        relation);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "2024-09-18,18. September 2024",
    "2024-09-18TEV,18. September 2024",
    "2024-09,September 2024",
    "2024-W38,Woche 38/2024",
    "P3W,3 Wochen",
    "PT1H,1 Stunde",
    "PXD,einige Tage",
    "P2.5Y,'2,5 Jahre'",
    "2024-02-31,2024-02-31",
    "PAST_REF,PAST_REF",
    "XXXX-10-18,XXXX-10-18",
  })
  void writesTimexValues(String value, String words) {
    assertEquals(words, Days.ofTimex(value));
  }

  @ParameterizedTest(name = "{0} before {1}")
  @CsvSource({
    "2024-09-18,2024-09-20",
    "2024-W38,2024-09-17",
    "2024-09,2024-09-18",
    "2024-W01,2024-W02"
  })
  void putsTimexValuesInOrder(String first, String second) {
    assertEquals(-1, Integer.signum(Days.sortKey(first).compareTo(Days.sortKey(second))));
  }
}
