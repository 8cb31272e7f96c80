package aussage.quantity;

import aussage.model.TokenKind;
import aussage.syntax.Sentence;

/** Numbers that somebody tells of what was counted before: "Die Polizei zählte 300". */
final class ToldNumbers {
  private ToldNumbers() {}

  /**
   * "Die Polizei zählte 300, der Wirt dagegen 450", "es waren 40 gewesen": the number ends its
   * clause and is no year.
   */
  static boolean isTold(Draft draft) {
    Sentence sentence = draft.sentence;
    if (!draft.isWhole() || draft.mayBeYear() || !endsClause(draft)) {
      return false;
    }
    int before = draft.left - 1;
    if (WordClass.TELLING.isAt(sentence, before)) {
      return true;
    }
    if (NumberContexts.isFormOfAnyCase(sentence, before, "es")) {
      return WordClass.AUXILIARY.isAt(sentence, before - 1);
    }
    int noun = LeftOut.beforeContrast(draft);
    return NounPhrase.startsUpper(sentence.word(noun))
        && isGapped(sentence, noun)
        && hasToldBefore(sentence, noun);
  }

  /** Whether the sentence ends behind the number, or a sign stands there. */
  static boolean isBeforeNoWord(Draft draft) {
    return draft.end >= draft.sentence.size()
        || draft.sentence.word(draft.end).kind() != TokenKind.WORD;
  }

  /** Whether nothing but "und" or "gewesen" goes on behind the number. */
  static boolean endsClause(Draft draft) {
    Sentence sentence = draft.sentence;
    return isBeforeNoWord(draft)
        || NumberContexts.isFormOfAnyCase(sentence, draft.end, "und")
        || NumberContexts.isFormOfAnyCase(sentence, draft.end, "gewesen");
  }

  /** "…, der Wirt", "… und die Stadt": a noun with its article behind a clause's end. */
  private static boolean isGapped(Sentence sentence, int noun) {
    int border = noun - 2;
    return WordClass.ARTICLE.isAt(sentence, noun - 1)
        && (NumberContexts.isFormOfAnyCase(sentence, border, ",")
            || NumberContexts.isFormOfAnyCase(sentence, border, "und"));
  }

  /** Whether a verb of telling stands before, and behind it a number. */
  private static boolean hasToldBefore(Sentence sentence, int end) {
    boolean number = false;
    for (int at = end - 1; at >= 0; at--) {
      number |= sentence.word(at).kind() == TokenKind.NUMBER;
      if (WordClass.TELLING.isAt(sentence, at)) {
        return number;
      }
    }
    return false;
  }
}
