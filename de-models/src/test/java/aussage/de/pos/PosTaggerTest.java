package aussage.de.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same tags as CoreNLP's, whose models are held no longer than this class runs. */
@Tag("models")
@TestInstance(Lifecycle.PER_CLASS)
class PosTaggerTest {
  private static final String MODEL = "edu/stanford/nlp/models/pos-tagger/german-ud.tagger";

  private PosTagger tagger;
  private MaxentTagger oracle;

  @BeforeAll
  void load() throws IOException {
    try (InputStream in = open()) {
      tagger = PosTagger.read(in);
    }
    try (InputStream in = open()) {
      oracle = new MaxentTagger(in, new Properties(), false);
    }
  }

  private static InputStream open() {
    return new BufferedInputStream(
        PosTaggerTest.class.getClassLoader().getResourceAsStream(MODEL), 1 << 16);
  }

  static Stream<List<String>> sentences() throws IOException {
    try (InputStream in =
        PosTaggerTest.class.getResourceAsStream("/aussage/de/depparse/sentences.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.replaceAll("/[A-Z]+(?= |$)", "").split(" ")));
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void agreesWithCoreNlpOnNews(List<String> sentence) {
    assertEquals(tagsByCoreNlp(sentence), tagger.tag(sentence));
  }

  /** Unknown words, signs, words that look like the model's own marks. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 40, 150, 400})
  void agreesWithCoreNlpOnWordSalad(int length) throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of(
                "X", "NA", ".$.", "0", "######", "a-1", "A-1", "😀", "xqz", "ÄÖÜ", "ΣΑΣ", "Ltd."));
    sentences().forEach(words::addAll);
    Random random = new Random(length);
    for (int i = 0; i < 20; i++) {
      List<String> salad = random.ints(length, 0, words.size()).mapToObj(words::get).toList();
      assertEquals(tagsByCoreNlp(salad), tagger.tag(salad), salad::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Krabbenfang Nordwind Corp. verkauft Brommelkisten",
        "Heute Abend Öffnen Laufen",
        "iPhone-7-Hüllen XK-42 X-y abc 12,5 ---",
        "brommeln brommelte gebrommelt Brommler brommelig"
      })
  void agreesWithCoreNlpOnRareWords(String text) {
    List<String> sentence = List.of(text.split(" "));
    assertEquals(tagsByCoreNlp(sentence), tagger.tag(sentence));
  }

  @Test
  void tags() {
    assertEquals(
        List.of("DET", "NOUN", "VERB", "DET", "NOUN"),
        tagger.tag(List.of("Der", "Kran", "hob", "den", "Container")));
    assertEquals(List.of(), tagger.tag(List.of()));
  }

  private List<String> tagsByCoreNlp(List<String> words) {
    return oracle.tagSentence(SentenceUtils.toWordList(words.toArray(String[]::new))).stream()
        .map(TaggedWord::tag)
        .toList();
  }
}
