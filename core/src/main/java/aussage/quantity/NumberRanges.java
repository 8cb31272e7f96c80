package aussage.quantity;

import aussage.model.QuantityModifier;
import aussage.model.Span;
import aussage.model.TokenKind;
import aussage.number.NumberForm;
import aussage.number.NumberPhrase;
import aussage.number.NumberReader;
import aussage.rule.Example;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads ranges of two numbers: "3 bis 5", "zwischen 3 und 5". */
final class NumberRanges {
  static final List<ReadingRule> RULES =
      List.of(
          new ReadingRule(
              "quantity.range",
              "Two numbers with \"bis\", a dash, or \"zwischen … und\" are one quantity; magnitude and"
                  + " unit at its end hold for both.",
              Example.of("Das dauert 3 bis 5 Tage.", "3 bis 5 → BETWEEN 3..5 d"),
              Example.of("Zwischen 30 und 40 Prozent blieben weg.", "30 und 40 → BETWEEN 30..40 %"),
              Example.of(
                  "Die Brücke kostet 100 bis 300 Millionen Euro.",
                  "100 bis 300 Millionen → BETWEEN 100000000..300000000 EUR"),
              Example.of(
                  "Er fing zwischen einem und vier Fischen.",
                  "einem und vier → BETWEEN 1..4 Fisch"),
              Example.of(
                  "Zwischen 20 Booten und 40 Booten sanken.",
                  "20 Booten und 40 → BETWEEN 20..40 Boot"),
              Example.of("Die Werte sinken auf 8 bis 3 Grad.", "8 bis 3 → BETWEEN 3..8 Cel"),
              Example.of("Etwa 3-5 Boote sanken.", "3-5 → BETWEEN 3..5 Boot"),
              Example.of(
                  "Fünf bis sechstausend Fans kamen.",
                  "Fünf bis sechstausend → BETWEEN 5000..6000 Fan"),
              Example.of(
                  "Der Pegel stieg um 5 Zentimeter bis 20 Zentimeter.",
                  "5 Zentimeter bis 20 → BETWEEN 5..20 cm"),
              Example.of("Im Jahr 2017 bis zu 45.000 Boote.", "45.000 → AT_MOST 45000 Boot"),
              Example.of("Der Vertrag läuft drei Jahre bis 2029.", "drei → 3 a"),
              Example.nothing("Das Museum öffnet von 10 bis 18 Uhr."),
              Example.nothing("Er leitete die Werft 1995 bis 2003.")));

  private static final int MOST_MODIFIERS = 2;

  private final UnitLexicon units;
  private final Sentence sentence;

  NumberRanges(UnitLexicon units, Sentence sentence) {
    this.units = units;
    this.sentence = sentence;
  }

  Draft between(int first, int end, NumberForm form, BigDecimal low, BigDecimal high) {
    Span span = sentence.span(first, end);
    Draft draft = new Draft(units, sentence, first, end, span, form);
    draft.modifier = QuantityModifier.BETWEEN;
    draft.low = low;
    draft.high = high;
    if (NumberContexts.isForm(sentence, first - 1, "zwischen")
        || NumberContexts.isForm(sentence, first - 1, "Zwischen")) {
      draft.left = first - 1;
    }
    return draft;
  }

  /** The range that begins with this number, null where none does. */
  @Nullable Draft read(NumberPhrase low) {
    int at = low.end();
    boolean measured = at < sentence.size() && UnitReader.isUnitAt(units, sentence, at, low.form());
    if (measured) {
      at = UnitReader.unitEnd(units, sentence, at);
    } else if (afterZwischen(low.first()) < low.first()) {
      at = afterNoun(at);
    }
    int next = afterConnector(at, low);
    if (next <= 0 || next >= sentence.size()) {
      return null;
    }
    NumberPhrase high = NumberReader.read(sentence, next);
    if (high == null || high.form() == NumberForm.VAGUE) {
      return null;
    }
    if (measured && !isMeasured(high)) {
      return null; // drei Jahre bis 2029
    }
    BigDecimal from = shared(low, high);
    boolean below = high.value().signum() < 0 && next > at && !isDash(next - 1);
    BigDecimal to = below ? high.value() : high.value().abs();
    boolean falls = from.compareTo(to) >= 0 && !(isDegrees(high) && from.compareTo(to) > 0);
    if (!below && falls) {
      return null;
    }
    Draft draft = between(low.first(), high.end(), high.form(), from.min(to), from.max(to));
    draft.factor = high.factor();
    if (draft.left == low.first()) {
      draft.left = afterZwischen(low.first());
    }
    return draft;
  }

  /** "auf 8 bis 3 Grad": in the course of a night they fall. */
  private boolean isDegrees(NumberPhrase number) {
    UnitEntry unit = UnitReader.unitAt(units, sentence, number.end(), number.form());
    return unit != null && unit.lemma().startsWith("Grad");
  }

  /** "zwischen 20 Booten und 40 Booten": the noun may stand twice. */
  private int afterNoun(int at) {
    NounPhrase phrase = at < sentence.size() ? NounPhrase.at(units, sentence, at) : null;
    boolean joined = phrase != null && NumberContexts.isForm(sentence, phrase.end(), "und");
    return joined && phrase != null && phrase.head() == at ? phrase.end() : at;
  }

  /** "100 bis 300 Milliarden": the magnitude holds for both. */
  private static BigDecimal shared(NumberPhrase low, NumberPhrase high) {
    BigDecimal factor = high.factor();
    if (!low.factor().equals(BigDecimal.ONE) || factor.equals(BigDecimal.ONE)) {
      return low.value();
    }
    BigDecimal product = Draft.plain(low.value().multiply(factor));
    return product.compareTo(high.value()) < 0 ? product : low.value();
  }

  /** Where the second number begins, 0 where no range goes on. */
  private int afterConnector(int at, NumberPhrase low) {
    if (at >= sentence.size()) {
      return 0;
    }
    Word word = sentence.word(at);
    if (word.form().equals("bis")) {
      boolean bound =
          NumberContexts.isForm(sentence, at + 1, "zu")
              && !NumberContexts.isForm(sentence, low.first() - 1, "von");
      return bound ? 0 : skipModifiers(at + 1);
    }
    if (word.form().equals("und")) {
      return afterZwischen(low.first()) < low.first() ? skipModifiers(at + 1) : 0;
    }
    if (isDash(at) && at + 1 < sentence.size()) {
      return isMeasured(at + 1) ? at + 1 : 0;
    }
    boolean glued = word.kind() == TokenKind.NUMBER && word.form().charAt(0) == '-';
    return glued && at == low.end() && isMeasured(at) ? at : 0;
  }

  /** Between dashes with blanks there may be a score: only what has a unit is a range. */
  private boolean isMeasured(int at) {
    NumberPhrase high = NumberReader.read(sentence, at);
    return high != null && isMeasured(high);
  }

  private boolean isMeasured(NumberPhrase number) {
    return number.form() != NumberForm.ARTICLE
        && (UnitReader.isUnitAt(units, sentence, number.end(), number.form())
            || NounPhrase.at(units, sentence, number.end()) != null);
  }

  private int skipModifiers(int at) {
    int next = at;
    for (int i = 0; i < MOST_MODIFIERS && next < sentence.size(); i++) {
      boolean modifier =
          NumberContexts.isForm(sentence, next, "zu")
              || NumberContexts.isForm(sentence, next, "zum")
              || units.modifiers().isSimple(sentence.word(next).form());
      next = modifier ? next + 1 : next;
    }
    return next;
  }

  private boolean isDash(int at) {
    String form = sentence.word(at).form();
    return form.equals("-") || form.equals("–") || form.equals("−");
  }

  /** The index of "zwischen" before the number, the number's own where there is none. */
  int afterZwischen(int first) {
    for (int at = first - 1; at >= Math.max(0, first - 1 - MOST_MODIFIERS); at--) {
      if (NumberContexts.isForm(sentence, at, "zwischen")
          || NumberContexts.isForm(sentence, at, "Zwischen")) {
        return at;
      }
      if (!units.modifiers().isSimple(sentence.word(at).form())) {
        return first;
      }
    }
    return first;
  }
}
