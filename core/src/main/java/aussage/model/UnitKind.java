package aussage.model;

/** What a {@link Quantity} is a number of. */
public enum UnitKind {
  /** Counted things, named by the noun's head: "40 Abgeordnete". */
  COUNT,
  /** Money; the code is ISO 4217: "EUR". */
  CURRENCY,
  /** Per cent and percentage points; the code is "%". */
  PERCENT,
  /**
   * A physical unit; the code is UCUM's, case-sensitive: "km", "t", "Cel"; none where UCUM has none
   * ("PS").
   */
  MEASURE,
  /** A length of time or an age; the code is UCUM's: "s", "min", "h", "d", "wk", "mo", "a". */
  DURATION,
  /** A bare number: "Stärke 6,1", "ein Drittel der Stimmen". */
  NONE
}
