package aussage.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers fit what a text says of a figure. */
class QuantityRangesTest {
  @ParameterizedTest(name = "\"{0}\" contains {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          40 Fähren                  | 40    | true
          40 Fähren                  | 40.0  | true
          40 Fähren                  | 41    | false
          rund 40 Fähren             | 40    | true
          rund 40 Fähren             | 41    | false
          fast 40 Fähren             | 39    | true
          fast 40 Fähren             | 41    | false
          mindestens 40 Fähren       | 40    | true
          mehr als 40 Fähren         | 40    | false
          mehr als 40 Fähren         | 4000  | true
          bis zu 40 Fähren           | 40    | true
          weniger als 40 Fähren      | 40    | false
          30 bis 40 Fähren           | 35    | true
          30 bis 40 Fähren           | 29.9  | false
          Tausende Fans              | 900   | false
          Tausende Fans              | 7000  | true
          """)
  void contains(String text, BigDecimal number, boolean expected) {
    assertEquals(expected, only(text).contains(number));
  }

  @ParameterizedTest(name = "\"{0}\" overlaps \"{1}\": {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          40 Fähren             | 40 Boote              | true
          40 Fähren             | 41 Boote              | false
          40 Fähren             | mehr als 30 Boote     | true
          mehr als 40 Fähren    | 30 bis 50 Boote       | true
          mehr als 40 Fähren    | bis zu 40 Boote       | false
          mindestens 40 Fähren  | bis zu 40 Boote       | true
          mehr als 40 Fähren    | weniger als 40 Boote  | false
          30 bis 40 Fähren      | 40 bis 50 Boote       | true
          30 bis 40 Fähren      | 41 bis 50 Boote       | false
          Tausende Fans         | 800 Fans              | false
          """)
  void overlaps(String one, String other, boolean expected) {
    assertEquals(expected, only(one).overlaps(only(other)));
    assertEquals(expected, only(other).overlaps(only(one)), "the other way round");
  }

  private static Quantity only(String text) {
    return QuantityNotation.find(text).get(0);
  }
}
