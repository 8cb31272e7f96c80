package aussage.syntax;

/** Grammatical gender. */
public enum Gender {
  MASCULINE,
  FEMININE,
  NEUTER
}
