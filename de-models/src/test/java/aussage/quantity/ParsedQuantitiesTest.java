package aussage.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.Aussage;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What quantities gain from a parser: persons, towns, heads, lemmas. */
@Tag("models")
class ParsedQuantitiesTest {
  private static final Aussage AUSSAGE = Aussage.load();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg (43) leitet die Klinik.               | 43 → 43 a
          Peter Schmidt, 54, sagte nichts dazu.           | 54 → 54 a
          Der Umbau (43) kostet viel Geld.                | ''
          Der Klub 1860 München siegte am Samstag.        | ''
          Fünf schwer verletzte Soldaten kamen an.        | Fünf → 5 {Soldat}
          Ihre Töchter sind acht und elf Jahre alt.       | acht → 8 a; elf → 11 a
          Er zahlte 50 Schweizer Franken für das Boot.    | 50 → 50 CHF
          Auf die Hilfe warten 500 Bundeswehrrekruten.    | 500 → 500 {Bundeswehrrekrut}
          """)
  void findsWithParser(String text, String expected) {
    String found =
        AUSSAGE.parse(text).quantities().stream()
            .map(quantity -> quantity.number().text() + " → " + quantity.amount())
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }
}
