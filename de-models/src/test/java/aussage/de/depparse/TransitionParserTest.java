package aussage.de.depparse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same trees as CoreNLP's, whose models are held no longer than this class runs. */
@Tag("models")
@TestInstance(Lifecycle.PER_CLASS)
class TransitionParserTest {
  private ParserModel model;
  private TransitionParser parser;
  private CoreNlpOracle oracle;

  @BeforeAll
  void load() throws IOException {
    try (InputStream in =
        new GZIPInputStream(
            TransitionParserTest.class.getClassLoader().getResourceAsStream(CoreNlpOracle.MODEL))) {
      model = ParserModel.read(in);
    }
    parser = new TransitionParser(model);
    oracle = new CoreNlpOracle();
  }

  static Stream<TaggedSentence> sentences() {
    return TaggedSentence.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void agreesWithCoreNlpOnNews(TaggedSentence sentence) {
    assertSameTree(oracle.parse(sentence.words(), sentence.tags()), sentence);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 20, 63, 64, 65, 200, 1600})
  void agreesWithCoreNlpOnWordSalad(int length) {
    Random random = new Random(length);
    for (int i = 0; i < Math.min(20, 1600 / length); i++) {
      TaggedSentence salad = TaggedSentence.random(length, random, TaggedSentence.all());
      assertSameTree(oracle.parse(salad.words(), salad.tags()), salad);
    }
  }

  /** No news text exercises it: margins are hardly ever thin. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kommt/VERB das/DET Tempolimit/NOUN ?/PUNCT",
        "Zwölf/NUM Schafe/NOUN wurden/AUX heute/ADV von/ADP dem/DET Deich/NOUN gerettet/VERB",
        "-NULL-/X xqz/-NULL- -ROOT-/-ROOT- ./KEINS",
      })
  void exactScorerAloneAgreesWithCoreNlp(String line) {
    TaggedSentence sentence = TaggedSentence.parse(line);
    Transitions transitions = new Transitions(model.labels().size() - 1);
    ExactScorer scorer = new ExactScorer(model, transitions);
    ParserState state = new ParserState();
    state.begin(
        ids(ParserModel.ROOT, sentence.words(), model::wordId),
        ids(ParserModel.ROOT, sentence.tags(), model::tagId));
    while (!state.isTerminal()) {
      if (transitions.isForced(state)) {
        transitions.force(state);
      } else {
        transitions.apply(state, scorer.best(state));
      }
    }
    int[] heads =
        IntStream.rangeClosed(1, sentence.words().size()).map(i -> state.head(i) - 1).toArray();
    assertArrayEquals(oracle.parse(sentence.words(), sentence.tags()).heads(), heads);
  }

  @Test
  void threadsDoNotDisturbEachOther() throws InterruptedException, ExecutionException {
    List<TaggedSentence> sentences = TaggedSentence.all();
    List<Arcs> alone = parseAll(sentences);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<Arcs>> task = () -> parseAll(sentences);
      for (Future<List<Arcs>> result : threads.invokeAll(Collections.nCopies(8, task))) {
        for (int i = 0; i < alone.size(); i++) {
          assertSameTree(alone.get(i), result.get().get(i), sentences.get(i));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void theEmptySentenceHasNoArcs() {
    assertEquals(0, parser.parse(List.of(), List.of()).heads().length);
  }

  @Test
  void everyWordHasATag() {
    assertThrows(
        IllegalArgumentException.class, () -> parser.parse(List.of("Ja", "!"), List.of("INTJ")));
  }

  private List<Arcs> parseAll(List<TaggedSentence> sentences) {
    return sentences.stream().map(one -> parser.parse(one.words(), one.tags())).toList();
  }

  private static int[] ids(String root, List<String> names, ToIntFunction<String> id) {
    return Stream.concat(Stream.of(root), names.stream()).mapToInt(id).toArray();
  }

  private void assertSameTree(Arcs expected, TaggedSentence sentence) {
    assertSameTree(expected, parser.parse(sentence.words(), sentence.tags()), sentence);
  }

  private static void assertSameTree(Arcs expected, Arcs actual, TaggedSentence sentence) {
    assertArrayEquals(expected.heads(), actual.heads(), sentence::toString);
    assertEquals(expected.labels(), actual.labels(), sentence::toString);
  }
}
