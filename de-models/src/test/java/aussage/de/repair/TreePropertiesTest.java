package aussage.de.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.de.LoadedParser;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import aussage.text.TextReader;
import aussage.text.TokenizedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every tree, whatever the words. */
@Tag("models")
class TreePropertiesTest {
  private static final String[] WORDS = {
    "die",
    "der",
    "das",
    "im",
    "zum",
    "Hafen",
    "Boot",
    "Boote",
    "Kiel",
    "Eva",
    "Lang",
    "sagte",
    "hat",
    "ist",
    "werden",
    "worden",
    "gesperrt",
    "gefordert",
    "zu",
    "an",
    "zurück",
    "wies",
    "teilte",
    "mit",
    "so",
    "wie",
    "als",
    "dass",
    "und",
    "oder",
    ",",
    ",",
    ".",
    ":",
    "„",
    "“",
    "(",
    ")",
    "–",
    "sei",
    "habe",
    "er",
    "sie",
    "es",
    "liegenden",
    "neue",
    "40",
    "%",
    "nach",
    "zufolge",
    "laut",
    "von",
    "nicht"
  };

  @Provide
  Arbitrary<String> salads() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(60).map(w -> String.join(" ", w));
  }

  @Property(tries = 300)
  void treesStandOnOneRoot(@ForAll("salads") String text) {
    for (Sentence sentence : parse(text)) {
      assertEquals(1, sentence.words().stream().filter(Word::isRoot).count(), sentence::toString);
      assertTreesBelow(sentence);
    }
  }

  /** Scraps that end or begin where a rule would look further. */
  @ParameterizedTest
  @ValueSource(
      strings = {", als der", "sei , wie der", ", „ er zu", "als er laut nach oder habe )"})
  void scrapsStandOnOneRoot(String text) {
    treesStandOnOneRoot(text);
  }

  @Property(tries = 60)
  void anyStringIsParsed(@ForAll String text) {
    parse(text).forEach(TreePropertiesTest::assertTreesBelow);
  }

  private static void assertTreesBelow(Sentence sentence) {
    for (Word word : sentence.words()) {
      int at = word.index();
      int steps = 0;
      while (sentence.word(at).head() >= 0) {
        at = sentence.word(at).head();
        assertTrue(++steps <= sentence.size(), () -> "a cycle at " + word + " in " + sentence);
      }
      assertFalse(word.relation().isEmpty(), "a label");
      assertEquals(word.isRoot(), word.relation().equals("root"), sentence::toString);
      if (word.head() >= 0 && word.upos() != Upos.PUNCT) {
        assertFalse(
            sentence.word(word.head()).upos() == Upos.PUNCT, () -> word + " hangs on punctuation");
      }
    }
  }

  private static List<Sentence> parse(String text) {
    List<Sentence> parsed = new ArrayList<>();
    for (TokenizedSentence sentence : TextReader.read(text).sentences()) {
      parsed.add(
          LoadedParser.parse(Sentence.bare(parsed.size(), sentence.role(), sentence.tokens())));
    }
    return parsed;
  }

  @Test
  void longSentencesAreCutIntoTreesOfTheirOwn() {
    String text =
        "Im Hafen lagen " + "ein Boot, eine Fähre und ein Kahn, ".repeat(100) + "sonst nichts.";
    Sentence sentence = parse(text).get(0);
    long roots = sentence.words().stream().filter(Word::isRoot).count();
    assertTrue(roots >= sentence.size() / LoadedParser.LONGEST_PIECE, roots + " roots");
    assertTreesBelow(sentence);
  }

  @Test
  void fourThreadsSeeTheSame() throws Exception {
    List<String> texts = new ArrayList<>();
    for (TreeRule rule : TreeRules.ALL) {
      rule.examples().forEach(example -> texts.add(example.text()));
    }
    List<String> alone = texts.stream().map(text -> parse(text).toString()).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<String>>> jobs = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        jobs.add(() -> texts.stream().map(text -> parse(text).toString()).toList());
      }
      for (Future<List<String>> result : threads.invokeAll(jobs)) {
        assertEquals(alone, result.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void contractionsStayOneWord() {
    Word word = LoadedParser.parse(Trees.bare("Im Hafen lag ein Boot.")).word(0);
    assertEquals("case", word.relation());
    assertEquals(Upos.ADP, word.upos());
    assertEquals("in", word.lemma());
  }
}
