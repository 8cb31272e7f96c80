package aussage.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What quantities gain from a parser, whose words stand behind strokes. */
class AnalysedQuantitiesTest {
  /** An age stands in brackets or between commas behind a person. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna/PERSON Berg/PERSON (43) leitet/VERB die Klinik/NOUN.            | 43 → 43 a
          Anna/PERSON Berg/PERSON, 43, leitet/VERB die Klinik/NOUN.            | 43 → 43 a
          Anna/PERSON Berg/PERSON, 43.                                         | ''
          Anna/PERSON Berg/PERSON (43                                          | ''
          Anna/PERSON Berg/PERSON (9) leitet/VERB die Klinik/NOUN.             | ''
          Anna/PERSON Berg/PERSON (10) leitet/VERB die Klinik/NOUN.            | 10 → 10 a
          Anna/PERSON Berg/PERSON (115) leitet/VERB die Klinik/NOUN.           | 115 → 115 a
          Anna/PERSON Berg/PERSON (116) leitet/VERB die Klinik/NOUN.           | ''
          Anna/PERSON Berg/PERSON (43,5) leitet/VERB die Klinik/NOUN.          | 43,5 → 43.5
          Anna/PERSON Berg/PERSON (vierzig) leitet/VERB die Klinik/NOUN.       | ''
          Anna/PERSON Berg/PERSON (43 Boote/NOUN) leitet/VERB die Klinik/NOUN. | 43 → 43 Boot
          Anna/PERSON Berg/PERSON [43] leitet/VERB die Klinik/NOUN.            | ''
          Anna/PERSON Berg/PERSON, 43 und klug, leitet/VERB die Klinik/NOUN.   | ''
          Der Umbau/NOUN (43) kostet/VERB Geld/NOUN.                           | ''
          """)
  void readsAges(String analysed, String expected) {
    assertEquals(expected, QuantityNotation.ofAnalysed(analysed));
  }

  /** Persons, clubs and towns are not counted by the number before them. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Klub/NOUN 1860 München/ORGANIZATION siegte/VERB. | ''
          Er wohnt/VERB in 28195 Bremen/LOCATION.              | ''
          Er wohnt/VERB in 5 Bremen/LOCATION.                  | 5 → 5 Bremen
          Es/PRON kamen/VERB 30 Anna/PERSON Roth/PERSON.       | ''
          """)
  void knowsTownsAndPersons(String analysed, String expected) {
    assertEquals(expected, QuantityNotation.ofAnalysed(analysed));
  }

  /** The tree and the word classes tell what is counted. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Es/PRON kamen/VERB 3000 Mann/NOUN.                                               | 3000 → 3000 Mann
          Es/PRON kamen/VERB 300/nummod→Helfer am Bau/NOUN beteiligte/VERB/amod→Helfer Helfer/NOUN. | 300 → 300 Helfer
          Es/PRON kamen/VERB 300/nummod→Helfer am Bau/NOUN Helfer/NOUN.                    | 300 → 300 Helfer
          Es/PRON kamen/VERB 300/nummod→Helfer am Bau/NOUN, Helfer/NOUN.                   | ''
          Es/PRON kamen/VERB 300/nummod→Helfer am Bau/NOUN 30 Helfer/NOUN.                 | 30 → 30 Helfer
          Es/PRON kamen/VERB 300/obl→Helfer am Bau/NOUN Helfer/NOUN.                       | ''
          Es/PRON kamen/VERB 300/nummod→gingen und gingen/VERB.                            | ''
          Elf/NUM/nummod→Kiel wohnen/VERB in/ADP/case→Kiel Kiel/PROPN.                     | Elf → 11 COUNT
          Zwei der Brücken/PLURAL fehlten/VERB.                                            | Zwei → 2 Brücke
          Ein Drittel/NOUN der Brücke/SINGULAR fehlte/VERB.                                | Ein Drittel → 0.3333333333
          Zwei mit Obst/NOUN beladene Schiff/SINGULAR sanken/VERB.                         | Zwei → 2 COUNT
          1500 Tonnen/NOUN Stahl/NOUN sanken/VERB.                                         | 1500 → 1500 t
          30 kamen/VERB.                                                                   | 30 → 30 COUNT
          Der Boxer/NOUN, 30 kamen/VERB.                                                   | 30 → 30 COUNT
          Es/PRON kamen/VERB 30 Hamburger/ADJ Schulen/NOUN.                                | 30 → 30 Schule
          Es/PRON kamen/VERB 30 Hamburger/PROPN Schulen/NOUN.                              | 30 → 30 Schule
          Es/PRON kamen/VERB 30 Hamburger/PROPN/amod→Schulen Schulen/NOUN.                 | 30 → 30 Schule
          Es/PRON kamen/VERB 30 Hamburger/PROPN/nmod→Schulen Schulen/NOUN.                 | 30 → 30 Schule
          Es/PRON kamen/VERB 30 Grüne/NOUN/amod→Boote Boote/NOUN.                          | 30 → 30 Boot
          Es/PRON kamen/VERB 30 Grüne/NOUN/nmod→Boote Boote/NOUN.                          | 30 → 30 Grüne
          Drei/NUM vorausgefüllte/VERB Zettel/NOUN.                                        | Drei → 3 Zettel
          Drei/NUM vorausgefüllte/PRETERITE Zettel/NOUN.                                   | Drei → 3 Zettel
          Die vier kleineren/ADJ sagten/VERB es.                                           | vier → 4 COUNT
          Die vier kleineren/ADJ oft/ADV.                                                  | ''
          Drei/NUM namentlich/ADV bekannte/ADJ Zeugen/NOUN.                                | Drei → 3 Zeuge
          Drei/NUM unsinnig/ADJ bekannte/ADJ Zeugen/NOUN.                                  | Drei → 3 Zeuge
          Drei/NUM unsinnig bekannte/ADJ Zeugen/NOUN.                                      | Drei → 3 COUNT
          Zwei/NUM fehlte/PRETERITE Geld/NOUN.                                             | Zwei → 2 COUNT
          Zwei/NUM helfe/PRESENT Gott/NOUN.                                                | Zwei → 2 COUNT
          Zwei/NUM helfen/INFINITIVE Booten/NOUN.                                          | Zwei → 2 COUNT
          Zwei/NUM enge/VERB Boote/NOUN sanken.                                            | Zwei → 2 Boot
          Zwei/NUM enge/PRESENT/amod→Boote Boote/NOUN sanken.                              | Zwei → 2 Boot
          """)
  void knowsTheNoun(String analysed, String expected) {
    assertEquals(expected, QuantityNotation.ofAnalysed(analysed));
  }

  /** "Verfügen über" says nothing of the number, whichever side the verb is on. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Er/PRON sprach/VERB über 59 Betten/NOUN, die er hat/AUX.                   | 59 → 59 Bett
          Wer über 59 Betten/NOUN verfügt/VERB, ist reich.                           | 59 → 59 Bett
          Wer über 59 Betten/NOUN hat/VERB und verfügt/VERB, ist reich.              | 59 → MORE_THAN 59 Bett
          Er/PRON verfügt/VERB über 59 Betten/NOUN.                                  | 59 → 59 Bett
          Er/PRON verfügt/VERB, sagte/VERB er/PRON, über 59 Betten/NOUN.             | 59 → MORE_THAN 59 Bett
          Er/PRON verfügt/VERB, sagte/VERB/amod→Betten er/PRON, über 59 Betten/NOUN. | 59 → 59 Bett
          """)
  void knowsWhatAVerbAsksFor(String analysed, String expected) {
    assertEquals(expected, QuantityNotation.ofAnalysed(analysed));
  }

  /** The dictionary form, of nominalised adjectives the one in "-e". */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Es/PRON kamen/VERB 30 Freunde/NOUN/=Freund.              | 30 → 30 Freund
          Es/PRON kamen/VERB 30 Angehörige/NOUN/=Angehöriger.      | 30 → 30 Angehörige
          Es/PRON kamen/VERB 30 Bedürftige/NOUN/=bedürftig.        | 30 → 30 Bedürftige
          Es/PRON kamen/VERB mit 30 Bedürftigen/NOUN/=bedürftig.   | 30 → 30 Bedürftige
          Es/PRON kamen/VERB 30 Bedürftiger/NOUN/=bedürftig.       | 30 → 30 Bedürftige
          Es/PRON kamen/VERB 30 Weise/NOUN/=weise.                 | 30 → 30 Weise
          Es/PRON kamen/VERB 30 Grüns/NOUN/=grün.                  | 30 → 30 Grün
          Es/PRON kamen/VERB in 30 Hafenlokalen/NOUN/=Hafenlokale. | 30 → 30 Hafenlokal
          Es/PRON kamen/VERB mit 30 Fischern/NOUN/=Fischer.        | 30 → 30 Fischer
          Es/PRON kamen/VERB 30 Räuber/NOUN/=Räuber.               | 30 → 30 Räuber
          Es/PRON kamen/VERB 30 Boote/NOUN/=Boote.                 | 30 → 30 Boot
          """)
  void knowsDictionaryForms(String analysed, String expected) {
    assertEquals(expected, QuantityNotation.ofAnalysed(analysed));
  }
}
