package aussage.model;

import java.util.List;

/**
 * The words that report: "wies … zurück".
 *
 * @param spans where they stand, in order, at least one
 * @param text the words of all spans, joined by a blank
 * @param lemma the full verb ("zurückweisen"), or the preposition or adverb
 */
public record Cue(List<Span> spans, String text, String lemma) {
  public Cue {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a cue has words");
    }
  }
}
