package aussage.syntax;

/** German cases. */
public enum Case {
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE
}
