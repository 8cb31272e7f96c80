package aussage.model;

/** TIMEX3's {@code mod}. */
public enum TimexModifier {
  /** "etwa drei Wochen". */
  APPROX,
  /** "Anfang Mai". */
  START,
  /** "Mitte Mai". */
  MID,
  /** "Ende Mai". */
  END,
  /** "vor dem 3. Mai". */
  BEFORE,
  /** "nach dem 3. Mai". */
  AFTER,
  /** "weniger als drei Wochen". */
  LESS_THAN,
  /** "mehr als drei Wochen". */
  MORE_THAN,
  /** "höchstens drei Wochen". */
  EQUAL_OR_LESS,
  /** "mindestens drei Wochen". */
  EQUAL_OR_MORE
}
