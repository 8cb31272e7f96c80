package aussage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any line of the input. */
class JsonProperties {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Values of all kinds, as they may stand in a field by mistake. */
  @Provide
  Arbitrary<JsonNode> values() {
    return Arbitraries.lazyOf(
        () -> Arbitraries.of(JSON.nullNode(), JSON.booleanNode(true), JSON.arrayNode()),
        () -> Arbitraries.integers().map(JSON::numberNode),
        () -> Arbitraries.strings().ofMaxLength(12).map(JSON::textNode),
        () -> values().list().ofMaxSize(3).map(items -> JSON.arrayNode().addAll(items)),
        this::objects);
  }

  /** Objects that lack a field, or have something else in it, more often than not. */
  @Provide
  Arbitrary<JsonNode> objects() {
    Arbitrary<String> names = Arbitraries.of("id", "text", "date", "extra", "url", "error");
    return Combinators.combine(names, values())
        .as((name, value) -> (JsonNode) JSON.objectNode().set(name, value))
        .list()
        .ofMaxSize(4)
        .map(
            fields -> {
              ObjectNode all = JSON.objectNode();
              fields.forEach(field -> all.setAll((ObjectNode) field));
              return all;
            });
  }

  @Property(tries = 500)
  void jsonThatIsNoArticleGivesAnError(@ForAll("values") JsonNode value) throws IOException {
    Optional<InputLine> line = read(value.toString());
    boolean article =
        value.path("id").isTextual()
            && value.path("text").isTextual()
            && (value.path("date").isMissingNode() || value.path("date").isNull());
    assertEquals(article, line.orElseThrow() instanceof InputLine.Valid, value::toString);
    if (line.get() instanceof InputLine.Invalid invalid) {
      OutputSchema.check(ArticleJson.errorLine(invalid));
    }
  }

  @Property(tries = 500)
  void anyOtherStringGivesAnErrorOrIsBlank(@ForAll String text) throws IOException {
    Optional<InputLine> line = read(text);
    assertTrue(line.isEmpty() || line.get() instanceof InputLine.Invalid);
  }

  @Property(tries = 300)
  void aLineCutShortGivesAnError(@ForAll("objects") JsonNode object) throws IOException {
    String whole = object.toString();
    for (int end = 1; end < whole.length(); end++) {
      assertTrue(read(whole.substring(0, end)).orElseThrow() instanceof InputLine.Invalid);
    }
  }

  private static Optional<InputLine> read(String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    try (ArticleReader reader = new ArticleReader(new ByteArrayInputStream(utf8))) {
      return reader.next();
    }
  }
}
