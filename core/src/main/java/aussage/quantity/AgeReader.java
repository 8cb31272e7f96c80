package aussage.quantity;

import aussage.model.TokenKind;
import aussage.number.NumberForm;
import aussage.rule.Example;
import aussage.syntax.EntityType;
import aussage.syntax.Sentence;
import java.util.List;

/** Reads ages that stand behind a person's name: "Anna Berg (43)", "Anna Berg, 43, sagte". */
final class AgeReader {
  static final List<ReadingRule> RULES =
      List.of(
          new ReadingRule(
              "quantity.age",
              "A number in brackets or between commas behind a person's name is the age; only a"
                  + " parser knows persons.",
              Example.nothing("Der Kanal (43) ist lang.")));

  private static final int YOUNGEST = 10;
  private static final int OLDEST = 115;

  private AgeReader() {}

  /** Gives the draft its unit where it is an age. */
  static void read(Draft draft) {
    boolean plain = draft.unit == null && draft.form == NumberForm.DIGITS && draft.isWhole();
    if (!plain || draft.value == null || draft.end != draft.first + 1 || draft.first < 2) {
      return;
    }
    int years = draft.value.intValue();
    boolean set = isBetween(draft, "(", ")") || isBetween(draft, ",", ",");
    UnitEntry year = draft.units.ofLemma("Jahr");
    if (set && years >= YOUNGEST && years <= OLDEST && isPerson(draft) && year != null) {
      draft.unit = year;
    }
  }

  private static boolean isPerson(Draft draft) {
    EntityType entity = draft.sentence.word(draft.first - 2).entity();
    return entity == EntityType.PERSON;
  }

  private static boolean isBetween(Draft draft, String before, String after) {
    Sentence sentence = draft.sentence;
    return sentence.word(draft.first - 1).form().equals(before)
        && draft.end < sentence.size()
        && sentence.word(draft.end).kind() != TokenKind.WORD
        && sentence.word(draft.end).form().equals(after);
  }
}
