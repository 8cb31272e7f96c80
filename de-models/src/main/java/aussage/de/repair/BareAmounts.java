package aussage.de.repair;

import aussage.syntax.Upos;

/** Amounts without a preposition that the parser has as adjuncts: "60 Liter fielen". */
final class BareAmounts {
  private BareAmounts() {}

  /** "Rund 50 Helfer suchten ihn": one in first place that can be the subject; else -1. */
  static int before(Draft draft, int verb, int finite) {
    for (int child : draft.children(verb)) {
      if (child < finite && isAmount(draft, child) && Clauses.canBeSubject(draft, child, finite)) {
        return child;
      }
    }
    return -1;
  }

  /** "In der Nacht fielen 60 Liter": one behind the finite verb; else -1. */
  static int behind(Draft draft, int verb, int finite) {
    for (int child : draft.children(verb)) {
      if (child > finite && isAmount(draft, child)) {
        return child;
      }
    }
    return -1;
  }

  /**
   * "Von den Schülern mussten 40 ins Spital": a number alone that can be a plural subject; a year
   * is none. -1 without one.
   */
  static int number(Draft draft, int verb, int from) {
    for (int child : draft.children(verb)) {
      if (child > from && isLoneNumber(draft, child)) {
        return child;
      }
    }
    return -1;
  }

  /** "Drei starben, 29 wurden verletzt": one that its clause begins with; else -1. */
  static int numberBefore(Draft draft, int verb, int finite) {
    int number = finite - 1;
    return number >= 0
            && draft.head(number) == verb
            && draft.segments().begin(finite) == number
            && isLoneNumber(draft, number)
        ? number
        : -1;
  }

  private static boolean isLoneNumber(Draft draft, int i) {
    return draft.upos(i) == Upos.NUM
        && (draft.label(i).equals("obl") || draft.is(i, "nummod"))
        && Clauses.isBare(draft, i)
        && !Times.isYear(draft.form(i))
        && !draft.isForm(i, "ein", "eine", "eins");
  }

  private static boolean isAmount(Draft draft, int i) {
    return (draft.label(i).equals("obl") || draft.is(i, "dep"))
        && draft.upos(i) == Upos.NOUN
        && Clauses.isBare(draft, i)
        && draft.hasChild(i, "nummod")
        && !Times.isTime(draft.lemma(i));
  }
}
