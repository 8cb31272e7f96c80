package aussage.quantity;

import aussage.model.QuantityModifier;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.util.Locale;

/** Fractions without a unit: "die Hälfte", "ein Drittel", "in einem Viertel von Kiel". */
final class Shares {
  private Shares() {}

  /** A share is one of something: "die Hälfte", "ein Drittel"; not "im ersten Drittel". */
  static boolean isShare(Draft draft) {
    Sentence sentence = draft.sentence;
    Word first = sentence.word(draft.first);
    String form = first.form();
    if (draft.inWord) {
      return true;
    }
    if (form.equals("Hälfte")) {
      int before = draft.left - 1;
      return draft.modifier != QuantityModifier.EXACT
          || NumberContexts.isFormOfAnyCase(sentence, before, "die")
          || NumberContexts.isFormOfAnyCase(sentence, before, "zur")
          || NumberContexts.isFormOfAnyCase(sentence, before, "der")
              && draft.counted != null; // not that of a game
    }
    boolean single = draft.end == draft.first + 1;
    boolean half = form.toLowerCase(Locale.ROOT).startsWith("halb");
    if (single) {
      boolean joined = form.length() > 8 && !half;
      return !half && (draft.modifier != QuantityModifier.EXACT || joined && draft.counted != null);
    }
    String last = sentence.word(draft.end - 1).form();
    if (last.toLowerCase(Locale.ROOT).startsWith("halb")) {
      return false;
    }
    // "ein Viertel in Bremen" is a part of the town
    boolean quarter =
        last.equals("Viertel")
            && draft.counted == null
            && !NumberContexts.isForm(sentence, draft.left - 1, "um");
    return !quarter
        || !WordClass.FUNCTION.isAt(sentence, draft.end)
        || draft.modifier != QuantityModifier.EXACT;
  }
}
