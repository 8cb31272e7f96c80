package aussage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.Article;
import aussage.model.Attribution;
import aussage.model.AttributionKind;
import aussage.model.Certainty;
import aussage.model.Checkability;
import aussage.model.Claim;
import aussage.model.Cue;
import aussage.model.ParsedArticle;
import aussage.model.Polarity;
import aussage.model.Predicate;
import aussage.model.Source;
import aussage.model.SourceType;
import aussage.model.Span;
import aussage.model.SpeechAct;
import aussage.model.Stance;
import aussage.model.Tense;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Claims for the semantic web. */
class JsonLdTest {
  private static final String TEXT = "🌊 Es regnet.";

  /** "Es regnet" as an article writes it. */
  private static JsonNode written(List<Attribution> attributions) throws Exception {
    Span clause = new Span(3, 12);
    Claim claim =
        new Claim(
            clause,
            clause.in(TEXT),
            clause,
            Optional.empty(),
            new Predicate(List.of(new Span(6, 12)), "regnet", "regnen"),
            List.of(),
            Polarity.POSITIVE,
            Certainty.CERTAIN,
            Tense.PRESENT,
            SpeechAct.STATEMENT,
            attributions,
            List.of(),
            List.of(),
            Checkability.UNSPECIFIC,
            List.of());
    ParsedArticle article =
        new ParsedArticle(
            Article.of(TEXT).named("wetter"),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            attributions,
            List.of(claim),
            List.of());
    return new ObjectMapper().readTree(JsonLd.write(article)).path("hasPart").path(0);
  }

  private static Attribution saidBy(String name, Stance stance) {
    Span place = new Span(3, 12);
    Source source =
        new Source(place, name, name, name, Optional.empty(), SourceType.PERSON, List.of());
    Cue cue = new Cue(List.of(place), "bestreitet", "bestreiten");
    return new Attribution(
        AttributionKind.INDIRECT,
        place,
        Optional.of(source),
        Optional.of(cue),
        List.of(place),
        stance,
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void namesWhoDeniesAsReviewerAndNotAsAuthor() throws Exception {
    JsonNode written =
        written(List.of(saidBy("Roth", Stance.AFFIRMS), saidBy("Lang", Stance.DENIES)));
    assertEquals("Roth", written.path("author").path("name").asText());
    assertEquals("Lang", written.path("review").path(0).path("author").path("name").asText());
    assertEquals("bestreitet", written.path("review").path(0).path("reviewBody").asText());
  }

  @Test
  void countsCodePoints() throws Exception {
    JsonNode written = written(List.of());
    assertEquals("Claim", written.path("@type").asText());
    assertEquals("Es regnet", written.path("text").asText());
    assertEquals("wetter", written.path("appearance").path("@id").asText());
    assertEquals(2, written.path("appearance").path("selector").path("start").asInt());
    assertEquals(11, written.path("appearance").path("selector").path("end").asInt());
  }
}
