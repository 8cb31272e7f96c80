package aussage.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.rule.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences of all kinds and their look-alikes, one text or more a row of {@code sentences.tsv}.
 */
@Tag("models")
class AttributionSentencesTest {
  static Stream<Arguments> texts() {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (Table.Row row : Table.read(AttributionSentencesTest.class, "sentences.tsv")) {
      List<String> expected = texts.computeIfAbsent(row.get("text"), text -> new ArrayList<>());
      if (!row.get("kind").isEmpty()) {
        expected.add(
            String.join(
                "|",
                row.get("kind"),
                row.get("source"),
                row.get("cue"),
                row.get("content"),
                row.get("stance")));
      }
    }
    return texts.entrySet().stream().map(text -> Arguments.of(text.getKey(), text.getValue()));
  }

  /** Every tenth text: all of them would take long. */
  static Stream<Arguments> someTexts() {
    List<Arguments> all = texts().toList();
    return IntStream.range(0, all.size()).filter(at -> at % 10 == 0).mapToObj(all::get);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("someTexts")
  void aParagraphWithoutASourceChangesNothingBeforeIt(String text, List<String> expected) {
    String longer = text + "\n\nAm Kai liegen drei Schiffe. Die Kräne ruhen.";
    assertEquals(String.join("\n", expected), describe(longer));
  }

  @Test
  void anArticleOfSentencesWithoutReportedSpeechGivesNone() {
    String article =
        texts()
            .filter(text -> ((List<?>) text.get()[1]).isEmpty())
            .map(text -> (String) text.get()[0])
            .collect(Collectors.joining("\n\n"));
    assertEquals("", describe(article));
  }

  private static String describe(String text) {
    return String.join("\n", AttributionNotation.describe(text));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void findsWhoSaysWhat(String text, List<String> expected) {
    assertEquals(String.join("\n", expected), describe(text));
  }
}
