package aussage.model;

/** How what is told lies to the time named; the preposition says it. */
public enum TimeRelation {
  /** "am 3. Mai". */
  ON,
  /** "seit", "ab". */
  SINCE,
  /** "bis". */
  UNTIL,
  /** "vor". */
  BEFORE,
  /** "nach". */
  AFTER,
  /** "während", "im Laufe". */
  DURING,
  /** A duration that something lasts: "drei Wochen lang". */
  FOR
}
