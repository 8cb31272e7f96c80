package aussage.quantity;

import aussage.model.TokenKind;
import aussage.number.NumberForm;
import aussage.syntax.Sentence;
import aussage.syntax.Word;

/** Tells where a number counts or measures what the one before it does, and leaves it out. */
final class LeftOut {
  private static final int LONGEST_GAP = 6;

  private LeftOut() {}

  /** "2,8 Millionen Menschen, 15.000 weniger als im Mai". */
  static boolean isDifference(Draft draft) {
    Sentence sentence = draft.sentence;
    int joint = draft.left - 1;
    int next = draft.end + 1;
    return draft.form == NumberForm.DIGITS
        && (NumberContexts.isForm(sentence, draft.end, "mehr")
            || NumberContexts.isForm(sentence, draft.end, "weniger"))
        && !(next < sentence.size() && NounPhrase.startsUpper(sentence.word(next)))
        && (NumberContexts.isForm(sentence, joint, ",")
            || NumberContexts.isForm(sentence, joint, "und")
            || NumberContexts.isForm(sentence, joint, "oder"));
  }

  /** "52 Prozent sind dafür, 41 dagegen". */
  static boolean isOtherShare(Draft before, Draft draft) {
    Sentence sentence = draft.sentence;
    boolean percent = before.unit != null && before.unit.lemma().equals("Prozent");
    int joint = draft.left - 1;
    return percent
        && draft.form == NumberForm.DIGITS
        && joint - before.right <= LONGEST_GAP
        && joint > before.right
        && (NumberContexts.isForm(sentence, joint, ",")
            || NumberContexts.isForm(sentence, joint, "und"))
        && draft.end < sentence.size()
        && isPlain(sentence.word(draft.end));
  }

  /** "Von 120 Gästen blieben 95": the number right behind the verb. */
  static boolean isOf(Draft before, Draft draft) {
    Sentence sentence = draft.sentence;
    int of = before.left - 1;
    of = WordClass.DETERMINER.isAt(sentence, of) ? of - 1 : of;
    boolean opens = of == 0 || of > 0 && sentence.word(of - 1).form().equals(",");
    int verb = draft.left - 1;
    return draft.isWhole()
        && draft.form != NumberForm.ARTICLE
        && opens
        && NumberContexts.isFormOfAnyCase(sentence, of, "von")
        && verb == before.right
        && isPlain(sentence.word(verb))
        && !WordClass.PREPOSITION.isAt(sentence, verb);
  }

  private static boolean isPlain(Word word) {
    return word.kind() == TokenKind.WORD && !NounPhrase.startsUpper(word);
  }
}
