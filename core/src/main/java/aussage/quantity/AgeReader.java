package aussage.quantity;

import aussage.model.TokenKind;
import aussage.number.NumberForm;
import aussage.rule.Example;
import aussage.syntax.EntityType;
import aussage.syntax.Sentence;
import java.util.List;

/**
 * Reads ages that stand behind a person: "Anna Berg (43)", "Anna Berg, 43, sagte", "Kinder (3 und
 * 5)".
 */
final class AgeReader {
  static final List<ReadingRule> RULES =
      List.of(
          new ReadingRule(
              "quantity.age",
              "A number in brackets or between commas behind a person's name is the age, which only a"
                  + " parser knows; so are those in brackets behind a word for persons.",
              Example.of("Die Mutter (34) und der Sohn (6) blieben.", "34 → 34 a; 6 → 6 a"),
              Example.of("Die zwei Kinder (3 und 5) schliefen.", "zwei → 2 Kind; 3 → 3 a; 5 → 5 a"),
              Example.of("Ihre Söhne (4, 7 und 11) sangen.", "4 → 4 a; 7 → 7 a; 11 → 11 a"),
              Example.nothing("Es kamen Kinder (3) und ihre Hunde."),
              Example.nothing("Die Absätze (3 und 5) entfallen."),
              Example.nothing("Der Kanal (43) ist lang.")));

  private static final int YOUNGEST = 10;
  private static final int OLDEST = 115;
  private static final int LONGEST_LIST = 12;

  private AgeReader() {}

  /** Gives the draft its unit where it is an age. */
  static void read(Draft draft) {
    boolean plain = draft.unit == null && draft.form == NumberForm.DIGITS && draft.isWhole();
    if (!plain || draft.value == null || draft.end != draft.first + 1 || draft.first < 2) {
      return;
    }
    int years = draft.value.intValue();
    UnitEntry year = draft.units.ofLemma("Jahr");
    if (years > 0 && years <= OLDEST && year != null && isAge(draft, years)) {
      draft.unit = year;
    }
  }

  private static boolean isAge(Draft draft, int years) {
    Sentence sentence = draft.sentence;
    int open = listEnd(sentence, draft.first, -1);
    int close = listEnd(sentence, draft.first, 1);
    boolean several = close - open > 2;
    if (NumberContexts.isForm(sentence, open, "(") && NumberContexts.isForm(sentence, close, ")")) {
      WordClass persons = several ? WordClass.PERSONS : WordClass.PERSON;
      return persons.isAt(sentence, open - 1) || years >= YOUNGEST && isNamed(sentence, open - 1);
    }
    return years >= YOUNGEST
        && NumberContexts.isForm(sentence, draft.first - 1, ",")
        && NumberContexts.isForm(sentence, draft.end, ",")
        && isNamed(sentence, draft.first - 2);
  }

  /** "( | 3, 5 und 8 | )": the word at the end of the list of numbers, in this direction. */
  private static int listEnd(Sentence sentence, int from, int step) {
    int at = from;
    for (int i = 0; i < LONGEST_LIST && isOfList(sentence, at); i++) {
      at += step;
    }
    return at;
  }

  private static boolean isOfList(Sentence sentence, int at) {
    return at >= 0
        && at < sentence.size()
        && (sentence.word(at).kind() == TokenKind.NUMBER || LeftOut.isJoint(sentence, at));
  }

  private static boolean isNamed(Sentence sentence, int at) {
    return at >= 0 && sentence.word(at).entity() == EntityType.PERSON;
  }
}
