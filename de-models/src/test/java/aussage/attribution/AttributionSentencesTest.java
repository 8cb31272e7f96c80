package aussage.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.rule.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
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

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void findsWhoSaysWhat(String text, List<String> expected) {
    assertEquals(
        String.join("\n", expected), String.join("\n", AttributionNotation.describe(text)));
  }
}
