package aussage.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.Amount;
import aussage.model.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text form of what a quantity says. */
class QuantityTextFormTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          40 Fähren                        | 40 {Fähre}
          bis zu 3000 Soldaten             | ≤ 3000 {Soldat}
          höchstens dreitausend Soldaten   | ≤ 3000 {Soldat}
          rund 40 Mio. Euro                | about 40000000 EUR
          fast 40 Prozent                  | almost 40 %
          um 2,5 Prozentpunkte             | 2.5 %{Prozentpunkt}
          mehr als 2 Kilometer             | > 2 km
          mindestens zwei Wochen           | ≥ 2 wk
          weniger als fünf Grad            | < 5 Cel
          3 bis 5 Tage                     | 3..5 d
          Tausende Fans                    | 1000.. {Fan}
          ein zweistelliger Millionenbetrag | 10000000.. CURRENCY{Geld}
          zwei Pfund Butter                | 2 MEASURE{Pfund}
          minus 5 Grad                     | -5 Cel
          700 davon                        | 700 {}
          ein Drittel der Fähren           | 0.3333333333
          120 Fälle je 100.000 Einwohner   | 120 {Fall} / 100000 {Einwohner}
          90 Dollar pro Barrel             | 90 USD / [bbl_us]
          80 Kilometer pro Stunde          | 80 km/h
          """)
  void readsWellAndBack(String german, String form) {
    Quantity quantity = QuantityNotation.find(german).get(0);
    assertEquals(form, quantity.amount().toString());
    assertEquals(quantity.amount(), Amount.parse(form));
    assertEquals(quantity.text() + " = " + form, quantity.toString());
    assertEquals(quantity.bounds(), quantity.amount().bounds());
  }
}
