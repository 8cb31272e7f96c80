package aussage.quantity;

import aussage.number.NumberForm;
import aussage.rule.Example;
import aussage.syntax.Sentence;
import java.util.List;

/** Changes in brackets behind a value: "29 Prozent (+2), die andere 17 (minus 1)". */
final class Changes {
  static final List<ReadingRule> RULES =
      List.of(
          new ReadingRule(
              "quantity.change",
              "A signed number in brackets behind a value tells how it changed, in the value's unit;"
                  + " that of a percentage in percentage points.",
              Example.of(
                  "Die Grünen liegen bei 29 Prozent (+2), die SPD bei 17 (minus 1).",
                  "29 → 29 %; +2 → 2 %; 17 → 17 %; minus 1 → -1 %"),
              Example.of(
                  "Er verkaufte 400 Boote (minus 12).", "400 → 400 Boot; minus 12 → -12 Boot"),
              Example.of("Er verlor 5 Euro (-0,5 Prozent).", "5 → 5 EUR; -0,5 → -0.5 %"),
              Example.nothing("Die Elf siegte (+2).")));

  /** The words of "(minus 2)" behind its bracket. */
  private static final int LONGEST = 3;

  private Changes() {}

  /** Whether the number is a change, "(+2)". */
  static boolean isChange(Draft draft) {
    Sentence sentence = draft.sentence;
    return isSigned(draft)
        && NumberContexts.isForm(sentence, draft.left - 1, "(")
        && NumberContexts.isForm(sentence, draft.right, ")");
  }

  private static boolean isSigned(Draft draft) {
    char sign = draft.sentence.word(draft.first).form().charAt(0);
    boolean negative = draft.value != null && draft.value.signum() < 0;
    return draft.form == NumberForm.DIGITS
        && (negative || sign == '+' || sign == '±' || Character.isLetter(sign));
  }

  /** What stands behind a value and a change of it. */
  static int after(Draft value) {
    Sentence sentence = value.sentence;
    int at = value.right;
    if (!NumberContexts.isForm(sentence, at, "(")) {
      return at;
    }
    int close = at;
    while (close < sentence.size()
        && close - at <= LONGEST
        && !sentence.word(close).form().equals(")")) {
      close++;
    }
    return close - at <= LONGEST ? close + 1 : at;
  }

  /** Gives a change the unit or noun of the value that it is behind. */
  static void read(List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft change = drafts.get(i);
      Draft value = drafts.get(i - 1);
      if (!change.hasUnit()
          && value.hasUnit()
          && isChange(change)
          && value.right == change.left - 1) {
        UnitSharing.hand(value, change);
        if (value.unit != null && value.unit.lemma().equals("Prozent")) {
          change.unit = value.units.ofLemma("Prozentpunkt");
        }
      }
    }
  }
}
