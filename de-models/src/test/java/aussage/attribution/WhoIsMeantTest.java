package aussage.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.Attribution;
import aussage.model.Source;
import aussage.rule.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom names, titles, descriptions and pronouns mean, one text a row of {@code who.tsv}. */
@Tag("models")
class WhoIsMeantTest {
  static Stream<Arguments> texts() {
    return Table.read(WhoIsMeantTest.class, "who.tsv").stream()
        .map(row -> Arguments.of(row.get("text"), row.get("names")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void knowsWhoIsMeant(String text, String names) {
    List<String> found = new ArrayList<>();
    for (Attribution attribution : AttributionNotation.extract(text)) {
      String name = attribution.source().map(Source::name).orElse("");
      if (found.isEmpty() || !found.get(found.size() - 1).equals(name)) {
        found.add(name);
      }
    }
    assertEquals(names, String.join("; ", found));
  }
}
