package aussage.model;

/** How the text narrows or widens a number. */
public enum QuantityModifier {
  /** "40 Gäste". */
  EXACT,
  /** "rund", "etwa", "circa", "ungefähr": no bounds. */
  ABOUT,
  /** "fast", "knapp", "beinahe": at most the number. */
  ALMOST,
  /** "mindestens", "wenigstens", "ab": the number or more. */
  AT_LEAST,
  /** "mehr als", "über", "gut": more than the number. */
  MORE_THAN,
  /** "bis zu", "höchstens", "maximal": the number or less. */
  AT_MOST,
  /** "weniger als", "unter": less than the number. */
  LESS_THAN,
  /** A range: "3 bis 5". */
  BETWEEN,
  /** A plural without a number: "Tausende"; the magnitude is the lower bound. */
  VAGUE
}
