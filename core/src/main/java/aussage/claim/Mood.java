package aussage.claim;

import aussage.syntax.Numerus;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;

/** The mood of a finite verb, as its form alone shows it. */
enum Mood {
  /** "geht", "ging", and all forms that could be. */
  INDICATIVE,
  /** "gehe", "sei". */
  KONJUNKTIV_I,
  /** "ginge", "könnte", and "sollte", which is nearly never a preterite in the news. */
  KONJUNKTIV_II;

  static Mood of(Word finite) {
    boolean past = finite.canBe(VerbForm.PRETERITE) && !finite.hasLemma("sollen");
    boolean present = finite.canBe(VerbForm.PRESENT) && !isFirstPersonOnly(finite);
    if (finite.canBe(VerbForm.KONJUNKTIV_II) && !past && !present) {
      return KONJUNKTIV_II;
    }
    return finite.canBe(VerbForm.KONJUNKTIV_I) && !past && !present ? KONJUNKTIV_I : INDICATIVE;
  }

  /** "habe" is a present of "ich" alone, which news seldom speak as. */
  private static boolean isFirstPersonOnly(Word finite) {
    return finite.readings().stream()
        .filter(r -> r.verbForm() == VerbForm.PRESENT)
        .allMatch(r -> r.person() == 1 && r.numerus() != Numerus.PLURAL);
  }
}
