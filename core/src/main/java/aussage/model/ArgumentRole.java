package aussage.model;

/** What an argument is to its predicate. */
public enum ArgumentRole {
  /** Accusative object; of a passive none. */
  OBJECT,
  /** Dative object. */
  INDIRECT_OBJECT,
  /** What a copula or "als" says of another: "Sie ist <i>Ärztin</i>". */
  PREDICATIVE,
  /** Where. */
  LOCATION,
  /** When, how long, how often. */
  TIME,
  /** Where to, where from. */
  DIRECTION,
  /** What for. */
  PURPOSE,
  /** Why. */
  CAUSE,
  /** How. */
  MANNER,
  /** Who does it, of a passive: "von Rebellen". */
  AGENT,
  /** A dependent clause as an argument. */
  CLAUSE,
  /** Any other prepositional argument. */
  OBLIQUE
}
