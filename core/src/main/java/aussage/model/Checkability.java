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

  /** Whether figures, dates or acts can decide it. */
  public boolean isCheckable() {
    return checkable;
  }

  static Checkability of(Claim claim) {
    switch (claim.speechAct()) {
      case QUESTION:
        return QUESTION;
      case DEMAND:
        return DEMAND;
      case CONDITION:
        return CONDITION;
      case STATEMENT:
        break;
    }
    if (claim.tense() == Tense.FUTURE || isSupposed(claim)) {
      return FORECAST;
    }
    if (!claim.quantities().isEmpty()) {
      return FIGURE;
    }
    if (isJudgement(claim)) {
      return OPINION;
    }
    if (claim.dateRefs().stream().anyMatch(date -> date.interval().isPresent())) {
      return DATE;
    }
    return claim.subject().isPresent() && isAct(claim) ? ACT : UNSPECIFIC;
  }

  private static boolean isSupposed(Claim claim) {
    return claim.certainty() == Certainty.POSSIBLE || claim.certainty() == Certainty.PROBABLE;
  }

  /** "ist schön", "bezeichnet ihn als Lügner". */
  private static boolean isJudgement(Claim claim) {
    return claim.arguments().stream().anyMatch(a -> a.role() == ArgumentRole.PREDICATIVE);
  }

  private static boolean isAct(Claim claim) {
    return claim.arguments().stream()
        .anyMatch(
            a ->
                switch (a.role()) {
                  case OBJECT, INDIRECT_OBJECT, LOCATION, DIRECTION, AGENT -> true;
                  default -> false;
                });
  }
}
