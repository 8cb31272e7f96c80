package aussage.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.model.SourceType;
import aussage.model.Stance;
import aussage.model.Token;
import aussage.model.TokenKind;
import aussage.rule.Table;
import aussage.syntax.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueLexiconTest {
  private final CueLexicon lexicon = CueLexicon.load();

  @ParameterizedTest(name = "{0}: {1}, negated {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sagen        | AFFIRMS  | DOUBTS
          bestreiten   | DENIES   | AFFIRMS
          ausschließen | DENIES   | PREDICTS
          bezweifeln   | DOUBTS   | AFFIRMS
          erwarten     | PREDICTS | DOUBTS
          fordern      | DEMANDS  | DEMANDS
          warnen       | WARNS    | WARNS
          ankündigen   | PROMISES | DENIES
          fragen       | ASKS     | ASKS
          kritisieren  | JUDGES   | JUDGES
          wissen       | AFFIRMS  | AFFIRMS
          """)
  void knowsTheStanceOfVerbs(String verb, Stance stance, Stance negated) {
    CueEntry entry = lexicon.verb(verb).orElseThrow();
    assertEquals(stance, entry.stance(false));
    assertEquals(negated, entry.stance(true));
  }

  @Test
  void everyVerbTakesSomething() {
    for (Table.Row row : Table.read(CueLexicon.class, "verbs.tsv")) {
      CueEntry entry = lexicon.verb(row.get("lemma")).orElseThrow();
      boolean takesSomething = !entry.takes().isEmpty() || !entry.prepositions().isEmpty();
      assertTrue(takesSomething, row.get("lemma"));
    }
  }

  @ParameterizedTest(name = "{0} names a source: {1}, with an article: {2}")
  @CsvSource({
    "Angabe, true, true",
    "Polizeiangabe, true, true",
    "Rede, true, false",
    "Zweifel, false, false",
    "Brücke, false, false"
  })
  void knowsNounsThatNameASource(String noun, boolean names, boolean always) {
    assertEquals(names, SourceNouns.has(word(noun)));
    assertEquals(always, SourceNouns.isSure(word(noun)));
  }

  @ParameterizedTest
  @CsvSource({
    "Landesregierung, STATE",
    "Staatsanwaltschaft, ORGANIZATION",
    "Sportzeitung, MEDIA",
    "Gutachten, DOCUMENT",
    "Augenzeuge, UNNAMED",
    "Umweltministerin, PERSON"
  })
  void typesSourcesByTheirLastPart(String noun, SourceType type) {
    assertEquals(type, SourceWords.typeOf(word(noun)));
  }

  @Test
  void takesCapitalsAndSeatsForStates() {
    assertTrue(SourceWords.isPlaceOfState("Wien"));
    assertTrue(SourceWords.isPlaceOfState("Kreml"));
    assertFalse(SourceWords.isPlaceOfState("Linz"));
  }

  private static Word word(String form) {
    return Word.bare(0, new Token(0, form.length(), form, TokenKind.WORD));
  }
}
