package aussage.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.model.Attribution;
import aussage.model.Span;
import aussage.rule.Example;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of all rules with the real models, and what holds for whole articles. */
@Tag("models")
class AttributionRulesTest {
  private static final String ARTICLE =
      "Der Hafen wird ausgebaut, sagte Direktorin Jana Lindner. „Wir brauchen Platz“, sagte sie."
          + " Die Arbeiten seien teuer.\n\nLaut Stadtrat fehlt das Geld.";

  static Stream<Arguments> examples() {
    return AttributionNotation.rules().stream()
        .flatMap(rule -> rule.examples().stream().map(each -> Arguments.of(rule.id(), each)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void doesAsItsExamplesSay(String id, Example example) {
    List<String> found = AttributionNotation.describe(example.text());
    if (example.expected().isEmpty()) {
      assertEquals(List.of(), found);
    } else {
      assertTrue(found.contains(example.expected()), example.expected() + " not in " + found);
    }
  }

  @Test
  void everySpanIsAsItStands() {
    for (Attribution found : AttributionNotation.extract(ARTICLE)) {
      Span whole = new Span(0, ARTICLE.length());
      assertTrue(whole.contains(found.span()));
      found.content().forEach(span -> assertTrue(found.span().contains(span)));
      found.source().ifPresent(source -> assertEquals(source.span().in(ARTICLE), source.text()));
    }
  }

  @Test
  void namesWhomThePronounMeans() {
    List<Attribution> found = AttributionNotation.extract(ARTICLE);
    assertEquals("Jana Lindner", found.get(1).source().orElseThrow().name());
    assertEquals("Jana Lindner", found.get(2).source().orElseThrow().name());
  }

  @Test
  void aParagraphWithoutASourceChangesNothingBeforeIt() {
    List<String> before = AttributionNotation.describe(ARTICLE);
    List<String> after =
        AttributionNotation.describe(ARTICLE + "\n\nAm Kai liegen drei Schiffe. Die Kräne ruhen.");
    assertEquals(before, after);
  }

  @Test
  void anArticleWithoutReportedSpeechGivesNone() {
    String text =
        "Der Zug fährt um acht. Die Strecke führt am Fluss entlang. Nach zwei Stunden erreicht er"
            + " die Küste, wo viele Gäste aussteigen.";
    assertEquals(List.of(), AttributionNotation.describe(text));
  }
}
