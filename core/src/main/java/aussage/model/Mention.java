package aussage.model;

/**
 * Words of the article with their place: "der Zeitung".
 *
 * @param span where they stand
 * @param text what stands there
 */
public record Mention(Span span, String text) {
  /** The words of this span of a text. */
  public static Mention of(Span span, String article) {
    return new Mention(span, span.in(article));
  }
}
