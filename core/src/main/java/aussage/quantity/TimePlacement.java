package aussage.quantity;

import aussage.model.TokenKind;
import aussage.number.NumberForm;
import aussage.rule.Example;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;

/** Durations that only place something in time belong to the dates. */
final class TimePlacement {
  static final ContextRule RULE =
      ContextRule.of(
          "quantity.none.placing",
          "A duration that only says when is no quantity; one that says how long is.",
          TimePlacement::places,
          Example.nothing("Vor drei Wochen brach die Brücke, vor mehr als 40 Jahren entstand sie."),
          Example.nothing("In 20 Jahren ist der Hafen voll."),
          Example.nothing("Zwei Minuten später fiel ein Tor, neun Tage vor dem Finale."),
          Example.nothing("Vor fast genau zwei Jahren kam er, von einer Stunde auf die andere."),
          Example.nothing("Alle vier Jahre wählt der Klub."),
          Example.nothing("In den letzten drei Jahren wuchs er."),
          Example.nothing("Eines Tages kam an einem Tag im Mai ein Schiff."),
          Example.nothing("Nach zwei Stunden war das Feuer aus."),
          Example.of("Er bleibt für sechs Jahre.", "sechs → 6 a"),
          Example.of("Er lief die Strecke in 9,58 Sekunden.", "9,58 → 9.58 s"),
          Example.of("Das Boot sank in nur zehn Minuten.", "zehn → 10 min"),
          Example.of("Die Operation dauerte acht Stunden.", "acht → 8 h"),
          Example.of("Das Fest wurde um einen Monat vertagt.", "einen → 1 mo"),
          Example.of("Sie lernte es mit 52 Jahren.", "52 → 52 a"),
          Example.of("Er siegte mit acht Sekunden Vorsprung vor ihr.", "acht → 8 s"),
          Example.of("Sie wartete zwei Stunden nach Angaben der Klinik.", "zwei → 2 h"));

  static final ImmutableList<ContextRule> RULES = ImmutableList.of(RULE);

  private TimePlacement() {}

  static boolean places(Draft draft) {
    if (draft.unit == null || !draft.unit.isTime() || draft.inWord) {
      return false;
    }
    return isPlacedFromLeft(draft) || isPlacedFromRight(draft) || isIndefiniteDay(draft);
  }

  private static boolean isPlacedFromLeft(Draft draft) {
    Sentence sentence = draft.sentence;
    int before = draft.left - 1;
    boolean only = false;
    while (before > 0 && WordClass.DEGREE.isAt(sentence, before)) {
      only |= WordClass.ONLY.isAt(sentence, before);
      before--;
    }
    if (WordClass.TIME_ADJECTIVE.isAt(sentence, before)) {
      return true;
    }
    if (!WordClass.TIME_BEFORE.isAt(sentence, before)) {
      return false;
    }
    // "nach acht Stunden Verhandlung" tells how long it took, "in 9,58 Sekunden" how fast
    String preposition = sentence.word(before).form();
    boolean took = draft.counted != null && preposition.equalsIgnoreCase("nach");
    boolean seconds = draft.unit != null && draft.unit.code().endsWith("s");
    boolean fast = preposition.equalsIgnoreCase("in") && (only || seconds);
    return !took && !fast;
  }

  private static boolean isPlacedFromRight(Draft draft) {
    Sentence sentence = draft.sentence;
    int next = draft.right;
    if (WordClass.TIME_AFTER.isAt(sentence, next)) {
      return true;
    }
    if (draft.counted != null) { // acht Sekunden Vorsprung | vor ihr
      return false;
    }
    if (next + 1 >= sentence.size()) {
      return next < sentence.size() && isVorOrNach(sentence.word(next));
    }
    Word after = sentence.word(next + 1);
    boolean name = after.kind() == TokenKind.WORD && WordClass.REPORT.has(after.form());
    return isVorOrNach(sentence.word(next)) && !name;
  }

  private static boolean isVorOrNach(Word word) {
    return word.form().equals("vor") || word.form().equals("nach");
  }

  /** "ein Tag", "eines Tages", "an einem Tag", "von einer Stunde auf die andere": not counted. */
  private static boolean isIndefiniteDay(Draft draft) {
    if (draft.form != NumberForm.ARTICLE || draft.unit == null) {
      return false;
    }
    String form = draft.sentence.word(draft.first).form();
    boolean day = draft.unit.code().equals("d");
    String before = draft.left > 0 ? draft.sentence.word(draft.left - 1).form() : "";
    boolean nominative = form.equalsIgnoreCase("ein") || form.equalsIgnoreCase("eines");
    if (NumberContexts.isFormOfAnyCase(draft.sentence, draft.left - 1, "von")
        && NumberContexts.isFormOfAnyCase(draft.sentence, draft.right, "auf")) {
      return true;
    }
    return day && draft.value != null && draft.end == draft.first + 1 && nominative
        || day && before.equalsIgnoreCase("an");
  }
}
