package aussage.json;

import aussage.model.Attribution;
import aussage.model.Claim;
import aussage.model.ParsedArticle;
import aussage.model.Source;
import aussage.model.SourceType;
import aussage.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * Writes the claims of an article as JSON-LD: each a schema.org {@code Claim} that appears in a
 * {@code NewsArticle}, its place a Web Annotation {@code TextPositionSelector}. Selectors count
 * code points, not UTF-16 code units.
 *
 * <p>The author of a claim is its innermost source, whose words it is; without one the article says
 * it itself. Who denies it is no author but reviews it.
 *
 * <pre>{@code String json = JsonLd.write(aussage.parse(article));}</pre>
 *
 * @see <a href="https://schema.org/Claim">schema.org Claim</a>
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
public final class JsonLd {
  private final JsonOutput json;
  private final ParsedArticle article;
  private final CodePoints codePoints;

  private JsonLd(JsonOutput json, ParsedArticle article) {
    this.json = json;
    this.article = article;
    this.codePoints = new CodePoints(article.article().text());
  }

  /** The document, on one line without its end. */
  public static String write(ParsedArticle article) {
    return JsonOutput.object(json -> new JsonLd(json, article).document());
  }

  private void document() {
    json.raw(
        "@context",
        "[\"https://schema.org\",{\"oa\":\"http://www.w3.org/ns/oa#\","
            + "\"selector\":\"oa:hasSelector\",\"start\":\"oa:start\",\"end\":\"oa:end\"}]");
    json.field("@type", "NewsArticle");
    json.field("@id", id());
    json.field("inLanguage", "de");
    article.date().ifPresent(day -> json.field("datePublished", day.toString()));
    json.objects("hasPart", article.claims(), this::claim);
  }

  private String id() {
    return article.article().id().isEmpty() ? "#article" : article.article().id();
  }

  private void claim(Claim claim) {
    json.field("@type", "Claim");
    json.field("text", claim.text());
    innermostSource(claim.attributions()).ifPresent(this::author);
    List<Attribution> denials =
        claim.attributions().stream()
            .filter(attribution -> attribution.isDenied() && attribution.source().isPresent())
            .toList();
    if (!denials.isEmpty()) {
      json.objects("review", denials, this::review);
    }
    article.date().ifPresent(day -> json.field("datePublished", day.toString()));
    json.object("appearance", Optional.of(claim.span()), this::appearance);
  }

  private void author(Source source) {
    json.object(
        "author",
        Optional.of(source),
        who -> {
          json.field("@type", who.type() == SourceType.PERSON ? "Person" : "Organization");
          json.field("name", who.name());
          who.role().ifPresent(role -> json.field("description", role));
        });
  }

  private void review(Attribution denial) {
    json.field("@type", "Review");
    denial.source().ifPresent(this::author);
    denial.cue().ifPresent(cue -> json.field("reviewBody", cue.text()));
  }

  private void appearance(Span span) {
    json.field("@id", id());
    json.object(
        "selector",
        Optional.of(span),
        place -> {
          json.field("@type", "oa:TextPositionSelector");
          json.number("start", codePoints.before(place.begin()));
          json.number("end", codePoints.before(place.end()));
        });
  }

  private static Optional<Source> innermostSource(List<Attribution> outermostFirst) {
    Optional<Source> innermost = Optional.empty();
    for (Attribution attribution : outermostFirst) {
      boolean says = attribution.source().isPresent() && !attribution.isDenied();
      innermost = says ? attribution.source() : innermost;
    }
    return innermost;
  }

  /**
   * Counts code points up to an offset, each stretch of the text once where offsets come in order.
   */
  private static final class CodePoints {
    private final String text;
    private int offset;
    private int count;

    CodePoints(String text) {
      this.text = text;
    }

    int before(int target) {
      count +=
          target >= offset
              ? text.codePointCount(offset, target)
              : -text.codePointCount(target, offset);
      offset = target;
      return count;
    }
  }
}
