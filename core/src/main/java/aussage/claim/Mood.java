package aussage.claim;

import aussage.syntax.Numerus;
import aussage.syntax.Reading;
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
    for (Reading reading : finite.readings()) {
      boolean isFirst = reading.person() == 1 && reading.numerus() != Numerus.PLURAL;
      if (reading.verbForm() == VerbForm.PRESENT && !isFirst) {
        return false;
      }
    }
    return true;
  }
}
