package aussage.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in phrases of place. */
class PlacesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in Emden                            | Emden
          im Hafen Emden in Ostfriesland      | Hafen Emden, Ostfriesland
          in die Provinz Skåne in Schweden    | Provinz Skåne, Schweden
          im Süden Norwegens                  | Süden Norwegen
          in der dänischen Hauptstadt         | ''
          beim Unglück                        | ''
          auf der Insel Wangerooge            | Insel Wangerooge
          nach Oslo                           | Oslo
          auf Fotos                           | ''
          In Haft                             | ''
          bei Luftangriffen                   | ''
          An Bord                             | ''
          In Bremen                           | Bremen
          """)
  void namesPlaces(String phrase, String places) {
    assertEquals(places, String.join(", ", Places.chain(phrase)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          40 Taucher aus Oslo nach Emden geschickt    | Emden
          40 Taucher im Hafen Delf in Emden suchten   | Hafen Delf, Emden
          40 Taucher, in Emden                        | ''
          40 Taucher suchten in Emden                 | ''
          40 Taucher                                  | ''
          """)
  void readsWhatStandsBehindTheNoun(String text, String places) {
    int from = text.indexOf("Taucher") + "Taucher".length();
    assertEquals(places, String.join(", ", Places.behind(text, from)));
  }
}
