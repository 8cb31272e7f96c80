package aussage.model;

/**
 * The time that the verb form of a claim gives: "soll gegangen sein" is past, "könnte gehen"
 * present.
 */
public enum Tense {
  /** Preterite, perfect, pluperfect. */
  PAST,
  /** Present. */
  PRESENT,
  /** Future with werden. */
  FUTURE
}
