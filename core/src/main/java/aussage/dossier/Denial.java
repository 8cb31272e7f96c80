package aussage.dossier;

import aussage.model.Attribution;
import aussage.model.Span;
import java.util.List;

/**
 * Somebody denies or doubts a figure, or the matter as a whole.
 *
 * @param article the index of the article in the dossier
 * @param attribution the denying or doubting report
 * @param span its content
 * @param figures the indexes of the topic's figures that it denies; empty where it denies the
 *     matter as a whole
 */
public record Denial(int article, Attribution attribution, Span span, List<Integer> figures) {
  public Denial {
    figures = List.copyOf(figures);
  }

  /** The name of who denies; "" where nobody is named. */
  public String source() {
    return attribution.source().map(source -> source.name()).orElse("");
  }
}
