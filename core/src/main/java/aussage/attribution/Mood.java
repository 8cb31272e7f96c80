package aussage.attribution;

import aussage.syntax.Sentence;
import aussage.syntax.Word;

/** Whether a clause stands in the Konjunktiv, the mood of reported speech. */
final class Mood {
  private Mood() {}

  /** Konjunktiv I or II, without doubt. */
  static boolean isKonjunktiv(Sentence sentence, Clause clause) {
    return isKonjunktivI(sentence, clause) || isKonjunktivII(sentence, clause);
  }

  /** Konjunktiv I, without doubt: "sie habe", not "ich habe". */
  static boolean isKonjunktivI(Sentence sentence, Clause clause) {
    return clause.hasFinite()
        && VerbReading.isKonjunktivI(sentence.word(clause.finite()))
        && !hasFirstPerson(sentence, clause);
  }

  /** Konjunktiv II, without doubt: "sie wäre". */
  static boolean isKonjunktivII(Sentence sentence, Clause clause) {
    return clause.hasFinite() && VerbReading.isKonjunktivII(sentence.word(clause.finite()));
  }

  /**
   * The mood of what somebody tells; "könnte", "dürften" may be the article's own guesses, while
   * "müssten" and "könnten" stand for a Konjunktiv I that looks like the indicative.
   */
  static boolean isTold(Sentence sentence, Clause clause) {
    return isKonjunktivI(sentence, clause)
        || isKonjunktivII(sentence, clause) && !isModal(sentence.word(clause.finite()));
  }

  private static boolean isModal(Word finite) {
    return VerbReading.isAuxiliary(finite)
        && !finite.form().equalsIgnoreCase("müssten")
        && !finite.form().equalsIgnoreCase("könnten")
        && !finite.hasLemma("haben")
        && !finite.hasLemma("sein")
        && !finite.hasLemma("werden");
  }

  private static boolean hasFirstPerson(Sentence sentence, Clause clause) {
    for (int at = clause.next(0); at >= 0; at = clause.next(at + 1)) {
      Word word = sentence.word(at);
      if (word.form().equalsIgnoreCase("ich")) {
        return true;
      }
    }
    return false;
  }
}
