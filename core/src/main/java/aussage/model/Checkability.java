package aussage.model;

/**
 * Whether a claim states, as a fact, something that can be looked up, and why.
 *
 * <pre>{@code
 * claim.checkability().isCheckable(); // "Die Brücke ist 40 Meter lang": true, FIGURE
 * }</pre>
 */
public enum Checkability {
  /** A number decides it: "Es kamen 40 Gäste". */
  FIGURE(true),
  /** A day decides it: "Er starb am 3. Mai". */
  DATE(true),
  /** It says who or what somebody or something is: "Sie ist Richterin". */
  NAME(true),
  /** It says how something stands, as anybody can see: "Das Museum ist geschlossen". */
  STATE(true),
  /** An act of somebody upon something, or at a place: "Sie verkaufte das Haus". */
  ACT(true),
  /** It asks: "Kommt sie?" */
  QUESTION(false),
  /** It says what should be: "Die Stadt muss handeln". */
  DEMAND(false),
  /** It holds only if something else does: "wenn es regnet". */
  CONDITION(false),
  /** It is not decided yet, or only supposed: "Der Damm könnte brechen". */
  FORECAST(false),
  /** It judges: "Das Spiel war schön". */
  OPINION(false),
  /** Too little is said to look it up: "Die Zweifel wachsen". */
  UNSPECIFIC(false);

  private final boolean checkable;

  Checkability(boolean checkable) {
    this.checkable = checkable;
  }

  /** Whether it can be looked up. */
  public boolean isCheckable() {
    return checkable;
  }
}
