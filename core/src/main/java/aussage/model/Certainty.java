package aussage.model;

/**
 * How surely the text presents a claim; in order from the surest, the weakest that applies wins.
 */
public enum Certainty {
  /** Nothing weakens it. */
  CERTAIN,
  /** dürfte, wohl, wahrscheinlich; what is expected or supposed. */
  PROBABLE,
  /** könnte, würde, conditions and what hangs on them. */
  POSSIBLE,
  /** Questions, "unklar, ob", doubts, hearsay. */
  UNKNOWN;

  /** The weaker of both. */
  public Certainty weaker(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
