package aussage.syntax;

import aussage.model.Span;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * An article on its way through the stages: the text and its sentences in order.
 *
 * @param text the article's text, unchanged
 * @param sentences in order; parsed or not
 */
public record Document(String text, ImmutableList<Sentence> sentences) {
  /** A document of these sentences. */
  public static Document of(String text, List<Sentence> sentences) {
    return new Document(text, ImmutableList.copyOf(sentences));
  }

  /** What stands there. */
  public String text(Span span) {
    return span.in(text);
  }
}
