package aussage.syntax;

/** Grammatical number. */
public enum Numerus {
  SINGULAR,
  PLURAL
}
