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
          in der dänischen Hauptstadt         | Hauptstadt
          """)
  void namesPlaces(String phrase, String places) {
    assertEquals(places, String.join(", ", Places.chain(phrase)));
  }
}
