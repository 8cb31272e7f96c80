package aussage.de.morph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.syntax.Reading;
import aussage.syntax.Upos;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dictionary alone, no models. */
class MorphologyTest {
  private static final Morphology MORPHOLOGY = Morphology.load();

  @ParameterizedTest(name = "{0}/{1} → {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Behörden           | NOUN | Behörde
          Hafenbehörden      | NOUN | Hafenbehörde
          US-Regierung       | NOUN | US-Regierung
          Hafen-Behörden     | NOUN | Hafen-Behörde
          Toten              | NOUN | Tote
          Verletzten         | NOUN | Verletzte
          Abgeordneten       | NOUN | Abgeordnete
          Deutschen          | NOUN | Deutsche
          Ärztinnen          | NOUN | Ärztin
          Kindes             | NOUN | Kind
          FEUER              | NOUN | Feuer
          Bremens            | PROPN | Bremen
          gesperrt           | VERB | sperren
          zurückgewiesen     | VERB | zurückweisen
          festzumachen       | VERB | festmachen
          umzusteuern        | VERB | umsteuern
          umgesteuert        | VERB | umsteuern
          wegzusteuern       | VERB | wegsteuern
          hereingekrochen    | VERB | hereinkriechen
          vorbeischlingert   | VERB | vorbeischlingern
          xyzumzu            | VERB | xyzumzu
          ging               | VERB | gehen
          wies               | VERB | weisen
          Sagte              | VERB | sagen
          sei                | AUX  | sein
          worden             | AUX  | werden
          könnte             | AUX  | können
          neuen              | ADJ  | neu
          größten            | ADJ  | groß
          er                 | PRON | er
          ihn                | PRON | er
          ihm                | PRON | er
          sie                | PRON | sie
          uns                | PRON | wir
          der                | DET  | der
          eine               | DET  | ein
          seine              | DET  | sein
          diese              | DET  | dieser
          im                 | ADP  | in
          zur                | ADP  | zu
          Nach               | ADP  | nach
          schliesst          | VERB | schließen
          grosse             | ADJ  | groß
          Reissverschluss    | NOUN | Reißverschluss
          Xyzabc             | NOUN | Xyzabc
          """)
  void givesTheDictionaryForm(String form, Upos upos, String lemma) {
    assertEquals(lemma, MORPHOLOGY.lemma(form, upos, MORPHOLOGY.readings(form, upos)));
  }

  @ParameterizedTest(name = "{0}/{1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sei       | AUX  | KONJUNKTIV_I
          hätte     | AUX  | KONJUNKTIV_II
          wies      | VERB | PRETERITE
          gegangen  | VERB | PAST_PARTICIPLE
          gesagt    | VERB | PAST_PARTICIPLE
          wegzugehen| VERB | ZU_INFINITIVE
          sagte     | VERB | KONJUNKTIV_II PRETERITE
          """)
  void readsVerbForms(String form, Upos upos, String expected) {
    Set<String> forms = new TreeSet<>();
    for (Reading reading : MORPHOLOGY.readings(form, upos)) {
      if (reading.verbForm() != null && !reading.verbForm().name().equals("IMPERATIVE")) {
        forms.add(reading.verbForm().name());
      }
    }
    assertEquals(expected, String.join(" ", forms));
  }

  @ParameterizedTest(name = "{0}/{1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dem          | DET  | DATIVE
          des          | DET  | GENITIVE
          den          | DET  | ACCUSATIVE DATIVE
          Helfern      | NOUN | DATIVE
          Hafenarbeitern | NOUN | DATIVE
          er           | PRON | NOMINATIVE
          ihn          | PRON | ACCUSATIVE
          zufolge      | ADP  | DATIVE GENITIVE
          """)
  void readsCases(String form, Upos upos, String expected) {
    Set<String> cases = new TreeSet<>();
    for (Reading reading : MORPHOLOGY.readings(form, upos)) {
      if (reading.grammaticalCase() != null) {
        cases.add(reading.grammaticalCase().name());
      }
    }
    assertEquals(expected, String.join(" ", cases));
  }

  @ParameterizedTest
  @CsvSource({"Soldaten, NOUN", "habe, AUX", "neue, ADJ", "die, DET", "die, PRON"})
  void readingsHaveTheClassOfTheTag(String form, Upos upos) {
    List<Reading> readings = MORPHOLOGY.readings(form, upos);
    assertTrue(readings.stream().allMatch(reading -> reading.upos() == upos), readings::toString);
  }
}
