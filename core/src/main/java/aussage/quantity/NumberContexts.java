package aussage.quantity;

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

  /** Whether there is a word at this index and it has this form. */
  static boolean isForm(Sentence sentence, int at, String form) {
    return at >= 0 && at < sentence.size() && sentence.word(at).form().equals(form);
  }

  /** Whether the word there is this one, whatever its capitals. */
  static boolean isFormOfAnyCase(Sentence sentence, int at, String form) {
    return at >= 0 && at < sentence.size() && sentence.word(at).form().equalsIgnoreCase(form);
  }
}
