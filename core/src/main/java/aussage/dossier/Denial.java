package aussage.dossier;

import aussage.model.Attribution;
import aussage.model.Span;
import aussage.model.Stance;
import java.util.List;

/**
 * Somebody denies or doubts a figure, or the matter as a whole.
 *
 * @param article the index of the article in the dossier
 * @param attribution the report that denies or doubts it, or that says it to be wrong
 * @param span its content
 * @param figures the indexes of the topic's figures that it denies; empty where it denies the
 *     matter as a whole
 */
public record Denial(int article, Attribution attribution, Span span, List<Integer> figures) {
  public Denial {
    figures = List.copyOf(figures);
  }

  /** That of the report; who says of a figure that it is wrong denies it. */
  public Stance stance() {
    return attribution.stance() == Stance.DOUBTS ? Stance.DOUBTS : Stance.DENIES;
  }

  /** The name of who denies; "" where nobody is named. */
  public String source() {
    return attribution.source().map(source -> source.name()).orElse("");
  }
}
