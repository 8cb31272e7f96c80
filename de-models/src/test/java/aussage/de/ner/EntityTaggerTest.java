package aussage.de.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.SentenceUtils;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** The same names as CoreNLP's, whose models are held no longer than this class runs. */
@Tag("models")
@TestInstance(Lifecycle.PER_CLASS)
class EntityTaggerTest {
  private static final String MODEL = "edu/stanford/nlp/models/ner/german.distsim.crf.ser.gz";

  private EntityTagger tagger;
  private CRFClassifier<CoreLabel> oracle;

  @BeforeAll
  void load() throws IOException, ClassNotFoundException {
    try (InputStream in = open()) {
      tagger = EntityTagger.read(in);
    }
    try (InputStream in = open()) {
      oracle = CRFClassifier.getClassifier(in);
    }
  }

  private static InputStream open() throws IOException {
    return new BufferedInputStream(
        new GZIPInputStream(
            EntityTaggerTest.class.getClassLoader().getResourceAsStream(MODEL), 1 << 16));
  }

  static Stream<List<String>> sentences() throws IOException {
    try (InputStream in =
        EntityTaggerTest.class.getResourceAsStream("/aussage/de/depparse/sentences.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.replaceAll("/[A-Z]+(?= |$)", "").split(" ")));
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void agreesWithCoreNlpOnNews(List<String> sentence) {
    assertEquals(namesByCoreNlp(sentence), tagger.tag(sentence));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 40, 150, 400})
  void agreesWithCoreNlpOnWordSalad(int length) throws IOException {
    List<String> words =
        new ArrayList<>(List.of("", "X", "<", "##", "😀", "xqz", "-PW", "A…", "ΣΑΣ"));
    sentences().forEach(words::addAll);
    Random random = new Random(length);
    for (int i = 0; i < 20; i++) {
      List<String> salad = random.ints(length, 0, words.size()).mapToObj(words::get).toList();
      assertEquals(namesByCoreNlp(salad), tagger.tag(salad), salad::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Zug nach Rostock fuhr über Wismar , Rostock blieb dunkel",
        "Heute kam Feld an , gestern war Feld noch krank , sagte Feld leise",
        "Die Die Die in in in Ulm Ulm Ulm"
      })
  void countsRepetitionsAsCoreNlpDoes(String text) {
    List<String> sentence = List.of(text.split(" "));
    assertEquals(namesByCoreNlp(sentence), tagger.tag(sentence));
  }

  @Test
  void findsNames() {
    assertEquals(
        List.of("PERSON", "PERSON", "O", "O", "LOCATION", "O"),
        tagger.tag(List.of("Petra", "Hansen", "wohnt", "in", "Rostock", ".")));
    assertEquals(List.of(), tagger.tag(List.of()));
  }

  private List<String> namesByCoreNlp(List<String> words) {
    return oracle
        .classifySentence(SentenceUtils.toCoreLabelList(words.toArray(String[]::new)))
        .stream()
        .map(token -> token.get(AnswerAnnotation.class))
        .toList();
  }
}
