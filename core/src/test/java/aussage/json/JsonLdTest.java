package aussage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.Article;
import aussage.model.Certainty;
import aussage.model.Claim;
import aussage.model.ParsedArticle;
import aussage.model.Polarity;
import aussage.model.Predicate;
import aussage.model.Span;
import aussage.model.SpeechAct;
import aussage.model.Tense;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Claims for the semantic web. */
class JsonLdTest {
  @Test
  void countsCodePoints() throws Exception {
    String text = "🌊 Es regnet.";
    Span clause = new Span(3, 12);
    Claim claim =
        new Claim(
            clause,
            clause.in(text),
            clause,
            Optional.empty(),
            new Predicate(List.of(new Span(6, 12)), "regnet", "regnen"),
            List.of(),
            Polarity.POSITIVE,
            Certainty.CERTAIN,
            Tense.PRESENT,
            SpeechAct.STATEMENT,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    ParsedArticle article =
        new ParsedArticle(
            Article.of(text).named("wetter"),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(claim),
            List.of());
    JsonNode written = new ObjectMapper().readTree(JsonLd.write(article)).path("hasPart").path(0);
    assertEquals("Claim", written.path("@type").asText());
    assertEquals("Es regnet", written.path("text").asText());
    assertEquals("wetter", written.path("appearance").path("@id").asText());
    assertEquals(2, written.path("appearance").path("selector").path("start").asInt());
    assertEquals(11, written.path("appearance").path("selector").path("end").asInt());
  }
}
