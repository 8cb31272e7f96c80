package aussage.json;

import aussage.model.ParsedArticle;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Writes what was found in an article as one line of JSON, without its line end. Immutable, shared
 * by threads.
 *
 * <pre>{@code String line = ArticleJson.all().line(aussage.parse(article));}</pre>
 */
public final class ArticleJson {
  private final Set<Part> parts;

  private ArticleJson(Set<Part> parts) {
    this.parts = EnumSet.copyOf(parts);
  }

  /** Writes all lists. */
  public static ArticleJson all() {
    return new ArticleJson(EnumSet.allOf(Part.class));
  }

  /**
   * Writes only these lists. The indexes in claims point into the article's lists even where these
   * are not written.
   *
   * @param parts at least one
   */
  public static ArticleJson only(Set<Part> parts) {
    return new ArticleJson(parts);
  }

  /** The line of an article that came without other fields. */
  public String line(ParsedArticle article) {
    return line(article, "");
  }

  /**
   * The line of an article.
   *
   * @param extra the input's other fields as {@link InputLine.Valid#extra()} has them
   */
  public String line(ParsedArticle article, String extra) {
    return JsonOutput.object(
        json -> {
          json.field("id", article.article().id());
          json.field("date", article.date().map(Object::toString));
          if (parts.contains(Part.QUANTITIES)) {
            json.objects("quantities", article.quantities(), q -> QuantityJson.write(json, q));
          }
          if (parts.contains(Part.DATE_REFS)) {
            json.objects("dateRefs", article.dateRefs(), d -> DateRefJson.write(json, d));
          }
          if (parts.contains(Part.ATTRIBUTIONS)) {
            json.objects(
                "attributions", article.attributions(), a -> AttributionJson.write(json, a));
          }
          if (parts.contains(Part.CLAIMS)) {
            ClaimJson claims = new ClaimJson(json, article);
            json.objects("claims", article.claims(), claims::write);
          }
          if (!article.diagnostics().isEmpty()) {
            json.objects("diagnostics", article.diagnostics(), d -> DiagnosticJson.write(json, d));
          }
          if (!extra.isEmpty()) {
            json.raw("extra", extra);
          }
        });
  }

  /** The line that stands in the place of one that is no article, or could not be parsed. */
  public static String errorLine(InputLine.Invalid line) {
    return errorLine(line.id(), line.number(), line.error());
  }

  /**
   * The line that stands in the place of an article.
   *
   * @param id empty if it could not be read
   * @param number of the input's line, from 1
   * @param error what is wrong and how to mend it
   */
  public static String errorLine(Optional<String> id, long number, String error) {
    return JsonOutput.object(
        json -> {
          json.field("id", id);
          json.number("line", number);
          json.field("error", error);
        });
  }
}
