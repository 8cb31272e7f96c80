package aussage.html;

import aussage.model.Certainty;
import aussage.model.Span;

/**
 * A place in the text where something was found.
 *
 * @param kind what
 * @param number among its kind, from 1
 * @param span where
 * @param certainty how surely it is said
 * @param denied whether somebody denies it
 * @param card what is to be shown of it
 */
record Mark(Kind kind, int number, Span span, Certainty certainty, boolean denied, Card card) {
  /** What is marked; of two at the same place the first is around the other. */
  enum Kind {
    CLAIM("c"),
    SOURCE("s"),
    QUANTITY("q"),
    DATE("d");

    private final String letter;

    Kind(String letter) {
      this.letter = letter;
    }

    /** In anchors and for the style sheet. */
    String letter() {
      return letter;
    }
  }
}
