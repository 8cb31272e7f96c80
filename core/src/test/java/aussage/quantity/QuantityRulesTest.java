package aussage.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.rule.Example;
import aussage.rule.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityRulesTest {
  static Stream<Arguments> examples() {
    return QuantityExtractor.rules().stream()
        .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(rule.id(), example)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void findsWhatTheExampleSays(String rule, Example example) {
    assertEquals(example.expected(), QuantityNotation.of(example.text()), rule);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Er zahlte 3 Euro und 5 Meter fehlten.     | 3 → 3 EUR; 5 → 5 m
          Er zahlte 5 Cent und 3 ct.                | 5 → 0.05 EUR; 3 → 0.03 EUR
          Sie zahlte 30 kanadische Dollar.          | 30 → 30 CAD
          Sie zahlte 30 US-Dollar und 30 Rupien.    | 30 → 30 USD; 30 → 30 (Rupie)
          Sie fuhr gut 80 Kilometer pro Stunde.     | 80 → MORE_THAN 80 km/h
          Es kamen mehr als 40 Gäste oder mehr.     | 40 → MORE_THAN 40 Gast
          """)
  void readsTheSameWithNewTables(String german, String expected) {
    assertEquals(expected, QuantityNotation.ofNew(german));
  }

  @Test
  void idsAreUnique() {
    Stream<String> ids = QuantityExtractor.rules().stream().map(Rule::id);
    assertEquals(QuantityExtractor.rules().size(), ids.distinct().count());
  }
}
