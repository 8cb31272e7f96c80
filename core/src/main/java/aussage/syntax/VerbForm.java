package aussage.syntax;

/** What form of a verb a word is; finite forms by tense and mood. */
public enum VerbForm {
  /** "geht", "ging" are told apart: this is "geht". */
  PRESENT,
  /** "ging". */
  PRETERITE,
  /** "gehe", "sei": the surest sign of reported speech. */
  KONJUNKTIV_I,
  /** "ginge", "wäre". */
  KONJUNKTIV_II,
  /** "geh!". */
  IMPERATIVE,
  /** "gehen". */
  INFINITIVE,
  /** "wegzugehen". */
  ZU_INFINITIVE,
  /** "gegangen". */
  PAST_PARTICIPLE,
  /** "gehend". */
  PRESENT_PARTICIPLE;

  /** Whether it agrees with a subject. */
  public boolean isFinite() {
    return compareTo(IMPERATIVE) <= 0;
  }
}
