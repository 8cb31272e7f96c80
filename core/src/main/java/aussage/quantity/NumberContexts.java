package aussage.quantity;

import aussage.model.TokenKind;
import aussage.number.NumberForm;
import aussage.syntax.Sentence;
import com.google.common.collect.ImmutableList;

/** Numbers that are no quantities, by what stands directly around them. */
final class NumberContexts {
  /** Looked at before unit and noun are known. */
  static final ImmutableList<ContextRule> RULES =
      ImmutableList.<ContextRule>builder()
          .addAll(DayContexts.RULES)
          .addAll(YearContexts.RULES)
          .addAll(NameContexts.RULES)
          .build();

  private NumberContexts() {}

  /** Whether some rule excludes the number. */
  static boolean exclude(Draft draft) {
    if (draft.inWord) {
      return false;
    }
    for (ContextRule rule : RULES) {
      if (rule.excludes().test(draft)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing follows that could be counted. */
  static boolean endsPhrase(Draft draft, int at) {
    Sentence sentence = draft.sentence;
    return !UnitReader.isUnitAt(draft.units, sentence, at, NumberForm.DIGITS)
        && NounPhrase.at(draft.units, sentence, at) == null
        && !WordClass.REST.isAt(sentence, at);
  }

  /** "um 17 | auf rund 1.902": the step that led to a value. */
  static boolean isStep(Draft draft) {
    Sentence sentence = draft.sentence;
    int value = draft.end + 1;
    value = WordClass.BEFORE_NUMBER.isAt(sentence, value) ? value + 1 : value;
    return isFormOfAnyCase(sentence, draft.left - 1, "um")
        && isForm(sentence, draft.end, "auf")
        && value < sentence.size()
        && sentence.word(value).kind() == TokenKind.NUMBER;
  }

  /**
   * The word that leads to the number, before what tells of its time: "von | einst 600", "auf |
   * heute 85"; -1 at the beginning.
   */
  static int lead(Draft draft) {
    Sentence sentence = draft.sentence;
    int before = draft.left - 1;
    boolean aside =
        WordClass.BEFORE_NUMBER.isAt(sentence, before) || WordClass.CONTRAST.isAt(sentence, before);
    return aside && WordClass.PREPOSITION.isAt(sentence, before - 1) ? before - 1 : before;
  }

  /** Whether there is a word at this index and it has this form. */
  static boolean isForm(Sentence sentence, int at, String form) {
    return at >= 0 && at < sentence.size() && sentence.word(at).form().equals(form);
  }

  /** Whether the word there is this one, whatever its capitals. */
  static boolean isFormOfAnyCase(Sentence sentence, int at, String form) {
    return at >= 0 && at < sentence.size() && sentence.word(at).form().equalsIgnoreCase(form);
  }
}
