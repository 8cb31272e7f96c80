package aussage.claim;

/** How a clause stands in its sentence. */
enum ClauseKind {
  /** "Die Mole bricht." */
  MAIN,
  /** Said, thought or asked by another clause: "…, dass die Mole bricht". */
  COMPLEMENT,
  /** "die Mole, die bricht". */
  RELATIVE,
  /** "…, weil die Mole bricht". */
  ADVERBIAL,
  /** "…, die Mole zu reparieren". */
  INFINITIVE;

  /** Whether its finite verb stands at the end. */
  boolean isVerbFinal() {
    return this != MAIN;
  }
}
