package aussage.de;

import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.model.SentenceRole;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import aussage.text.TextReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class InsertionCutTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // Words of reporting in the middle of a clause.
        "„Wir haben die ältesten Brücken des Landes“, meinte Roth, „und daran ändert auch ein Umbau"
            + " nichts.“ | nsubj(haben,Wir) obj(haben,Brücken) ccomp(meinte,haben)",
        "„Die Koalition“, so Lang wörtlich, „ist am Ende.“ | nsubj(Ende,Koalition) case(Lang,so)",
        "Man habe, so teilte die Verwaltung mit, von dem Streit erst aus der Zeitung erfahren."
            + " | nsubj(erfahren,Man) aux(erfahren,habe) ccomp(teilte,erfahren)",
        "Die Fähre sei, sagte Kapitän Jan Roth, im Sturm gesunken."
            + " | nsubj(gesunken,Fähre) aux(gesunken,sei) nsubj(sagte,Kapitän)",
        "Die Fähre ist, wie die Reederei mitteilte, im Sturm gesunken."
            + " | nsubj(gesunken,Fähre) advcl(gesunken,mitteilte) nsubj(mitteilte,Reederei)",
        "„Wir werden das Bad nicht schließen“, polterte Bürgermeister Jan Roth am Abend."
            + " | nsubj(schließen,Wir) obj(schließen,Bad) nsubj(polterte,Bürgermeister)",
        // Relative clauses before the verb and within its bracket.
        "Der Minister, der die Vorlage im Namen der Regierung vertrat, gab dem Rat Zeit."
            + " | nsubj(gab,Minister) obj(gab,Zeit)",
        "Die Ämter wollen den Fundort, dessen genaue Lage geheim gehalten wird, unter Schutz"
            + " stellen. | nsubj(stellen,Ämter) aux(stellen,wollen) obj(stellen,Fundort)",
        "Die Gründung einer Stiftung, in der alle Mitglieder Stimmen haben würden, könnte Monate"
            + " dauern. | nsubj(dauern,Gründung) aux(dauern,könnte)",
        "Eva Lang, eine der Frauen, die den Brief schrieben, verließ den Saal."
            + " | nsubj(verließ,Eva) obj(verließ,Saal)",
        "Zwei der Täter, 15 und 16 Jahre alt, konnten fliehen. | nsubj(fliehen,Zwei)"
            + " aux(fliehen,konnten)",
        // What is no insertion stays where it is.
        "Er traf einen Mann, der fähig ist, das Rätsel zu lösen. | acl:relcl(Mann,fähig)",
        "Sie kam, sah den Saal, ging aber wieder. | nsubj(kam,Sie) obj(sah,Saal)",
        "„Sturm“, sagte Lang, der das Buch schrieb. | nsubj(sagte,Lang)",
      })
  void readsAClauseAroundWhatIsPutIn(String text, String expected) {
    String found = relations(parse(text));
    for (String relation : expected.split(" ")) {
      assertTrue((" " + found + " ").contains(" " + relation + " "), relation + " in " + found);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "„“, sagte.",
        "„Ja“, so, „nein“",
        "„“, so „“",
        "Der, der, der ist, ist, der.",
        "Er, der ging, , ging.",
        "“, sagte er, „",
        "X, die ist, die ist, die ist, ist.",
        "„A ist“, sagte",
      })
  void makesATreeOfAnything(String text) {
    Sentence sentence = parse(text);
    for (Word word : sentence.words()) {
      int steps = 0;
      for (int at = word.index(); at >= 0; at = sentence.word(at).head()) {
        assertTrue(++steps <= sentence.size(), "a cycle in " + text);
      }
    }
  }

  private static Sentence parse(String text) {
    return LoadedParser.parse(
        Sentence.bare(
            0,
            SentenceRole.BODY,
            TextReader.read(text).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList()));
  }

  private static String relations(Sentence sentence) {
    List<Word> words = sentence.words();
    return words.stream()
        .filter(word -> word.head() >= 0)
        .map(
            word -> word.relation() + "(" + words.get(word.head()).form() + "," + word.form() + ")")
        .collect(Collectors.joining(" "));
  }
}
