package aussage.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plurals of labels. */
class NominativeTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fahrgästen              | Fahrgast   | Fahrgäste
          Wölfen                  | Wolf       | Wölfe
          Kindern                 | Kind       | Kinder
          freiwilligen Helfern    | Helfer     | freiwillige Helfer
          freiwilliger Helfer     | Helfer     | freiwillige Helfer
          Toten                   | Tote       | Tote
          Flügeln                 | Flügel     | Flügel
          # in every case
          Soldaten                | Soldat     | Soldaten
          Kollegen                | Kollege    | Kollegen
          Mauern                  | Mauer      | Mauern
          Klosterschwestern       | Klosterschwester | Klosterschwestern
          Wagen                   | Wagen      | Wagen
          # not to be told from those without a dictionary
          Booten                  | Boot       | Booten
          """)
  void cutsTheDative(String phrase, String lemma, String nominative) {
    assertEquals(nominative, Nominative.ofPhrase(phrase, lemma));
  }
}
