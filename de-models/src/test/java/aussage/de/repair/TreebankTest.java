package aussage.de.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.de.LoadedParser;
import aussage.syntax.Upos;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attachment on sentences of our own: by the model alone, with mended tags, with mended trees. */
@Tag("models")
class TreebankTest {
  /** Words with the right head, and with the right head and label; punctuation left out. */
  private static final class Attachment {
    private int words;
    private int heads;
    private int labelled;

    void add(Treebank.Entry gold, Draft draft) {
      for (int i = 0; i < draft.size(); i++) {
        if (gold.labels().get(i).equals("punct")) {
          continue;
        }
        words++;
        if (gold.heads().get(i) == draft.head(i)) {
          heads++;
          labelled += gold.labels().get(i).equals(draft.label(i)) ? 1 : 0;
        }
      }
    }

    double unlabelledScore() {
      return 100.0 * heads / words;
    }

    double labelledScore() {
      return 100.0 * labelled / words;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "UAS %.1f LAS %.1f of %d words", unlabelledScore(), labelledScore(), words);
    }
  }

  /** Each part with the heads and labels that must be right at least, in per cent. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"treebank.conllu, 96, 93", "treebank-2.conllu, 94, 91"})
  void repairsRaiseAttachment(String file, double heads, double labels) {
    Attachment model = new Attachment();
    Attachment tags = new Attachment();
    Attachment trees = new Attachment();
    for (Treebank.Entry gold : Treebank.read(file)) {
      Draft alone = Trees.tagged(gold.text());
      LoadedParser.hang(alone);
      model.add(gold, alone);
      Draft draft = Trees.hung(gold.text());
      tags.add(gold, draft);
      TreeRules.apply(draft);
      trees.add(gold, draft);
    }
    System.out.println(file + ", model alone: " + model);
    System.out.println(file + ", mended tags: " + tags);
    System.out.println(file + ", mended trees: " + trees);
    assertTrue(trees.unlabelledScore() >= model.unlabelledScore(), "heads are mended");
    assertTrue(trees.labelledScore() >= model.labelledScore(), "labels are mended");
    assertTrue(trees.unlabelledScore() >= heads, trees.toString());
    assertTrue(trees.labelledScore() >= labels, trees.toString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"treebank.conllu, 60", "treebank-2.conllu, 30"})
  void isTreesOverCoresWords(String file, int size) {
    List<Treebank.Entry> entries = Treebank.read(file);
    assertEquals(size, entries.size());
    for (Treebank.Entry entry : entries) {
      Draft draft = Trees.tagged(entry.text());
      assertEquals(entry.forms(), forms(draft), entry.id());
      assertEquals(1, entry.heads().stream().filter(head -> head == Draft.ROOT).count());
      for (int i = 0; i < draft.size(); i++) {
        int steps = 0;
        for (int at = i; at >= 0; at = entry.heads().get(at)) {
          assertTrue(++steps <= draft.size(), "a cycle in " + entry.id());
        }
        assertEquals(
            draft.upos(i) == Upos.PUNCT, entry.labels().get(i).equals("punct"), entry.id());
      }
    }
  }

  private static List<String> forms(Draft draft) {
    return IntStream.range(0, draft.size()).mapToObj(draft::form).toList();
  }
}
