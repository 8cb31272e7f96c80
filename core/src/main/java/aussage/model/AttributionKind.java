package aussage.model;

/** In what form the article gives somebody's words. */
public enum AttributionKind {
  /** In quotation marks: „Wir gehen“, sagte sie. */
  DIRECT,
  /** A dass-clause, a verb-second clause or an infinitive under a cue: "Sie sagte, sie gehe." */
  INDIRECT,
  /** What was said is named without a clause: "Sie warnte vor Panik." */
  REPORTED,
  /** Konjunktiv without a cue in the sentence, the source carried over: "Zudem sei es zu spät." */
  FREE_INDIRECT,
  /** laut, zufolge, nach Angaben, so X, demnach: "Laut Polizei ist die Straße frei." */
  ACCORDING_TO,
  /**
   * sollen, angeblich, mutmaßlich, offenbar, with no source in the sentence: "Er soll geflohen
   * sein."
   */
  HEARSAY
}
