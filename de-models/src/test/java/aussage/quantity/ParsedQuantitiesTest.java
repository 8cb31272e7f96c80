package aussage.quantity;

import static aussage.de.LoadedParser.AUSSAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.Mention;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What quantities gain from a parser: persons, towns, heads, lemmas. */
@Tag("models")
class ParsedQuantitiesTest {
  /** What follows in the genitive is counted, what follows in the nominative is not. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          40 Prozent der neuen Boote fehlen.                        | der neuen Boote
          30 Prozent dieser Fischer geben auf.                      | dieser Fischer
          80 Tonnen der Ladung sind verdorben.                      | der Ladung
          Zwölf Prozent der Grünen stimmten dagegen.                | der Grünen
          Beim Obst ist der Kreis mit 80 Tonnen der eifrigste Sammler. | ''
          Über Nacht fiel um 4 Grad der Messwert am Deich.          | ''
          Sie verliehen 14 Goldene Nadeln.                          | Goldene Nadeln
          Der Kuchen kam zu zwei Dritteln von den Nachbarn.         | ''
          Mindestens einem Prozent der Boote fehlt der Anker.       | der Boote
          Er war zehn Jahre Präsident und bekam drei Jahre Haft.    | Haft
          Es waren zehn Jahre Arbeit.                               | Arbeit
          Es waren 20 Tonnen Lauge.                                 | Lauge
          Zwei Drittel der Nachbarn backen mit.                     | der Nachbarn
          """)
  void findsWhatIsCounted(String text, String expected) {
    String found =
        AUSSAGE.parse(text).quantities().stream()
            .flatMap(quantity -> quantity.counted().stream())
            .map(Mention::text)
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg (43) leitet die Klinik.               | 43 → 43 a
          Peter Schmidt, 54, sagte nichts dazu.           | 54 → 54 a
          Der Umbau (43) kostet viel Geld.                | ''
          Der Klub 1860 München siegte am Samstag.        | ''
          Die Ärztin wurde 2019 Leiterin der Klinik.      | ''
          Gegen Abend kamen 2019 Mann zum Deich.          | 2019 → 2019 {Mann}
          Fünf schwer verletzte Soldaten kamen an.        | Fünf → 5 {Soldat}
          Ihre Töchter sind acht und elf Jahre alt.       | acht → 8 a; elf → 11 a
          Er zahlte 50 Schweizer Franken für das Boot.    | 50 → 50 CHF
          Auf die Hilfe warten 500 Bundeswehrrekruten.    | 500 → 500 {Bundeswehrrekrut}
          In Delf starben neun.                           | neun → 9 {}
          Dabei wurden am Montag 14 verletzt.             | 14 → 14 {}
          Vermisst werden noch sieben.                    | sieben → 7 {}
          Die Uhr schlug vier.                            | ''
          Mit dem Umbau kam 2019 der Ärger.               | ''
          Die Acht sind im Finale.                        | ''
          """)
  void findsWithParser(String text, String expected) {
    String found =
        AUSSAGE.parse(text).quantities().stream()
            .map(quantity -> quantity.number().text() + " → " + quantity.amount())
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }
}
