package aussage.quantity;

import aussage.model.QuantityModifier;
import aussage.model.TokenKind;
import aussage.number.NumberForm;
import aussage.quantity.ModifierLexicon.Phrase;
import aussage.rule.Example;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what narrows or widens a number, before it ("bis zu") or behind it ("oder mehr"). */
final class ModifierReader {
  static final ImmutableList<ReadingRule> RULES =
      ImmutableList.of(
          new ReadingRule(
              "quantity.modifier",
              "Words before a number bound it; of several the one that sets a bound decides.",
              Example.of("Rund 40 Gäste kamen.", "40 → ABOUT 40 Gast"),
              Example.of("Bis zu 300 Boote sanken.", "300 → AT_MOST 300 Boot"),
              Example.of("Mindestens zwei Brücken brachen.", "zwei → AT_LEAST 2 Brücke"),
              Example.of("Es kamen mehr als 500 Fans.", "500 → MORE_THAN 500 Fan"),
              Example.of("Es kamen nicht mehr als 500 Fans.", "500 → AT_MOST 500 Fan"),
              Example.of("Es kamen weit über 500 Fans.", "500 → MORE_THAN 500 Fan"),
              Example.of("Knapp 30 Prozent fehlten.", "30 → ALMOST 30 %"),
              Example.of("Schätzungsweise bis zu 30 Boote.", "30 → AT_MOST 30 Boot"),
              Example.of("Mindestens rund 30 Boote.", "30 → AT_LEAST 30 Boot"),
              Example.of("Fast die Hälfte der Fans ging.", "Hälfte → ALMOST 0.5"),
              Example.of("Ein gutes Dutzend Boote sank.", "Dutzend → MORE_THAN 12 Boot"),
              Example.of("Es kamen um die 30 Gäste.", "30 → ABOUT 30 Gast"),
              Example.of("Es kamen 30 Gäste oder mehr.", "30 → AT_LEAST 30 Gast"),
              Example.of("Sie wartete gute zwei Stunden.", "zwei → MORE_THAN 2 h")));

  private static final ImmutableSet<String> EIN =
      ImmutableSet.of("ein", "eine", "einen", "einem", "einer", "eines");
  private static final int MOST = 4;
  private static final BigDecimal SMALL = BigDecimal.valueOf(12);

  private final Sentence sentence;
  private final Draft draft;

  private ModifierReader(Draft draft) {
    this.sentence = draft.sentence;
    this.draft = draft;
  }

  /** "ein gutes Jahr", "ein knappes Drittel". */
  static void ofAdjective(Draft draft, String adjective) {
    if (adjective.startsWith("gut")) {
      draft.modifier = QuantityModifier.MORE_THAN;
    } else if (adjective.startsWith("knapp")) {
      draft.modifier = QuantityModifier.ALMOST;
    }
  }

  static void read(Draft draft) {
    ModifierReader reader = new ModifierReader(draft);
    reader.before();
    if (draft.modifier == QuantityModifier.EXACT) {
      reader.after();
    }
  }

  private void before() {
    int at = draft.left;
    boolean half = draft.form == NumberForm.SHARE || draft.form == NumberForm.MAGNITUDE;
    if (half && at > 1 && isArticle(at - 1)) {
      at--;
    }
    int article = beforeArticle(at);
    at = article;
    boolean any = false;
    for (int i = 0; i < MOST && at > 0; i++) {
      Phrase phrase = longestBefore(at);
      if (phrase == null) {
        break;
      }
      int begin = at - phrase.words().size();
      if (!holds(phrase, begin)) {
        break;
      }
      combine(phrase.modifier());
      at = begin;
      any = true;
    }
    if (any) {
      draft.left = half && isEin(at - 1) ? at - 1 : at;
      outerOf(draft.left);
    }
  }

  /** "mehr als die erwarteten 500": a comparison may be with what the article makes known. */
  private int beforeArticle(int at) {
    int article = at - 1;
    while (article > 0 && article > at - MOST && isLowerAdjective(sentence.word(article))) {
      article--;
    }
    boolean compared =
        article > 1
            && (isArticle(article) || sentence.word(article).form().equals("den"))
            && sentence.word(article - 1).form().equals("als");
    return compared ? article : at;
  }

  private static boolean isLowerAdjective(Word word) {
    String form = word.form();
    return word.kind() == TokenKind.WORD
        && (form.endsWith("en") || form.endsWith("e"))
        && !NounPhrase.startsUpper(word)
        && !WordClass.FUNCTION.has(form);
  }

  /** "mehr als ein knappes Drittel": what stands before the article as well. */
  private void outerOf(int at) {
    if (at > 0 && isEin(at)) {
      Phrase phrase = longestBefore(at);
      if (phrase != null && holds(phrase, at - phrase.words().size())) {
        combine(phrase.modifier());
        draft.left = at - phrase.words().size();
      }
    }
  }

  private boolean isArticle(int at) {
    String form = sentence.word(at).form();
    return form.equals("die") || form.equals("der");
  }

  private boolean isEin(int at) {
    return at >= 0 && EIN.contains(sentence.word(at).form().toLowerCase(Locale.ROOT));
  }

  private @Nullable Phrase longestBefore(int at) {
    for (Phrase phrase : draft.units.modifiers().before(sentence.word(at - 1).form())) {
      if (matches(phrase, at - phrase.words().size())) {
        return phrase;
      }
    }
    return null;
  }

  private boolean matches(Phrase phrase, int from) {
    if (from < 0 || from + phrase.words().size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < phrase.words().size(); i++) {
      if (!sentence.word(from + i).form().equalsIgnoreCase(phrase.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The inner bound wins; "etwa" gives way to any bound. */
  private void combine(QuantityModifier outer) {
    boolean open =
        draft.modifier == QuantityModifier.EXACT || draft.modifier == QuantityModifier.ABOUT;
    if (open && (draft.modifier == QuantityModifier.EXACT || outer != QuantityModifier.ABOUT)) {
      draft.modifier = outer;
    }
  }

  private boolean holds(Phrase phrase, int begin) {
    String last = phrase.words().get(phrase.words().size() - 1);
    boolean single = phrase.words().size() == 1;
    if (last.equals("über")) {
      return !Governors.govern(draft, begin);
    }
    if (last.equals("die")) {
      return draft.isRange() || isRound();
    }
    if (!single) {
      return true;
    }
    return switch (last) {
      case "unter" -> !isAmong(begin);
      case "bis" -> draft.modifier != QuantityModifier.BETWEEN && !isAfterNumber(begin);
      case "gute", "guten", "guter", "gutes", "knappe", "knappen", "knapper", "knappes" ->
          draft.form != NumberForm.DIGITS || draft.unit != null;
      case "weniger", "mehr" -> false;
      default -> true;
    };
  }

  /** "um die 30": round numbers only. */
  private boolean isRound() {
    return draft.value != null
        && draft.value.compareTo(BigDecimal.TEN) >= 0
        && draft.value.remainder(BigDecimal.valueOf(5)).signum() == 0;
  }

  /** "unter vier Entwürfen": among few things, not fewer than four. */
  private boolean isAmong(int begin) {
    boolean count = draft.unit == null && draft.counted != null;
    return count && draft.value != null && (begin == 0 || draft.value.compareTo(SMALL) <= 0);
  }

  private boolean isAfterNumber(int begin) {
    return begin > 0 && sentence.word(begin - 1).kind() == TokenKind.NUMBER;
  }

  /**
   * "zwei oder mehr Boote": a modifier between number and noun.
   *
   * @return after it, the number's end where there is none
   */
  static int readInside(Draft draft) {
    ModifierReader reader = new ModifierReader(draft);
    for (Phrase phrase : draft.units.modifiers().after()) {
      int end = draft.end + phrase.words().size();
      if (phrase.words().size() > 1 && reader.matches(phrase, draft.end)) {
        boolean noun = NounPhrase.at(draft.units, draft.sentence, end) != null;
        if (noun && draft.modifier == QuantityModifier.EXACT) {
          draft.modifier = phrase.modifier();
          return end;
        }
      }
    }
    return draft.end;
  }

  private void after() {
    for (Phrase phrase : draft.units.modifiers().after()) {
      int end = draft.right + phrase.words().size();
      boolean comparison = end < sentence.size() && sentence.word(end).form().equals("als");
      boolean single = phrase.words().size() == 1;
      boolean closes = end >= sentence.size() || sentence.word(end).kind() != TokenKind.WORD;
      if (matches(phrase, draft.right) && !comparison && (!single || closes)) {
        draft.modifier = phrase.modifier();
        draft.right = end;
        return;
      }
    }
  }
}
