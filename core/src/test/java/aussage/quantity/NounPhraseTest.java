package aussage.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.model.SentenceRole;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import aussage.text.TextReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted, from the word behind the number on; "-" where nothing is. */
class NounPhraseTest {
  private static final UnitLexicon UNITS = new UnitLexicon(AddedQuantities.NONE);

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Boote sanken                     | Boote
      große Boote sanken               | große Boote
      große, helle Räume               | große, helle Räume
      große und helle Räume            | große und helle Räume
      rosa Schweine                    | rosa Schweine
      schwer verletzte Taucher         | schwer verletzte Taucher
      teils schwer verletzte Taucher   | teils schwer verletzte Taucher
      so genannte Helfer               | so genannte Helfer
      weitere Boote                    | weitere Boote
      Hamburger Schulen                | Hamburger Schulen
      Hamburger kamen                  | Hamburger
      „grüne“ Boote                    | „grüne“ Boote
      Land- und Forstwirte             | Land- und Forstwirte
      Land- und                        | Land-
      18-Jährige kamen                 | 18-Jährige
      alte, Autos                      | -
      und Boote                        | -
      so Boote                         | -
      davon Boote                      | -
      oft Boote                        | -
      sanken                           | -
      18-jährige                       | -
      BIS MONTAG                       | -
      Mai kamen                        | -
      3 Boote                          | -
      """)
  void beginsBehindTheNumber(String text, String expected) {
    Sentence sentence = sentence(text);
    assertEquals(expected, shown(sentence, text, NounPhrase.at(UNITS, sentence, 0)));
  }

  /** What a tagger says, behind a stroke. */
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Black/PROPN Hawk/PROPN Hubschrauber/NOUN  | Black Hawk Hubschrauber
      Jan/PROPN Roth/PROPN                      | Jan
      Jan/PROPN kam/VERB                        | Jan
      Jan/PROPN Roth/PROPN Ada/PROPN Ohm/PROPN Boote/NOUN | Jan
      Bremer/ADJ Schiffe/NOUN                   | Bremer Schiffe
      Bremer/ADJ alte/ADJ Schiffe/NOUN          | Bremer alte Schiffe
      leicht/ADV verletzte/VERB Taucher/NOUN    | leicht verletzte Taucher
      vorausgefüllte/VERB Zettel/NOUN           | vorausgefüllte Zettel
      alte/ADV Autos/NOUN                       | -
      keine/PRON Boote/NOUN                     | -
      ohne/ADP Boote/NOUN                       | -
      habe/AUX Boote/NOUN                       | -
      Laufen/VERB hilft/VERB                    | -
      """)
  void listensToTheTagger(String tagged, String expected) {
    String text = tagged.replaceAll("/[A-Z]+", "");
    Sentence sentence = tagged(sentence(text), tagged.split(" "));
    assertEquals(expected, shown(sentence, text, NounPhrase.at(UNITS, sentence, 0)));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      am Bau beteiligte Helfer kamen   | am Bau beteiligte Helfer
      mit Obst beladene Schiffe        | mit Obst beladene Schiffe
      aus Kiel kommende Schiffe        | aus Kiel kommende Schiffe
      am Bau Helfer                    | -
      am Bau, beteiligte Helfer        | -
      am beteiligte Helfer             | -
      am Bau alte Helfer               | -
      am Bau beteiligte alte Helfer    | -
      Bau beteiligte Helfer            | -
      """)
  void aParticipleBringsItsOwnWords(String text, String expected) {
    Sentence sentence = sentence(text);
    assertEquals(expected, shown(sentence, text, NounPhrase.extended(UNITS, sentence, 0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "laufende",
        "laufenden",
        "gebaute",
        "beladene",
        "verletzter",
        "erlaubten",
        "entlassene",
        "zerstörtes",
        "operierte",
        "aufgebautem"
      })
  void knowsParticiples(String form) {
    assertTrue(NounPhrase.isParticiple(form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "große",
        "alten",
        "Verletzte",
        "offene",
        "bunte",
        "erste",
        "gebaut",
        "beide",
        "golden"
      })
  void knowsWhatIsNone(String form) {
    assertFalse(NounPhrase.isParticiple(form));
  }

  private static Sentence sentence(String text) {
    return Sentence.bare(0, SentenceRole.BODY, TextReader.read(text).sentences().get(0).tokens());
  }

  private static Sentence tagged(Sentence bare, String[] tagged) {
    List<Word> words = new ArrayList<>();
    for (Word word : bare.words()) {
      Upos upos = Upos.valueOf(tagged[word.index()].replaceAll(".*/", ""));
      words.add(word.tagged(upos).attached(word.index() == 0 ? Word.ROOT : 0, "dep"));
    }
    return bare.withWords(words);
  }

  private static String shown(Sentence sentence, String text, @Nullable NounPhrase phrase) {
    return phrase == null ? "-" : phrase.mention(sentence, text).text();
  }
}
