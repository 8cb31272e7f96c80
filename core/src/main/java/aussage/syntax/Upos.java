package aussage.syntax;

/** The universal part-of-speech tags of Universal Dependencies v2. */
public enum Upos {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  /** Other, and every word that no parser has seen. */
  X;

  /** Whether it names a thing or somebody: NOUN or PROPN. */
  public boolean isNominal() {
    return this == NOUN || this == PROPN;
  }

  /** VERB or AUX. */
  public boolean isVerbal() {
    return this == VERB || this == AUX;
  }
}
