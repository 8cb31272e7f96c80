package aussage.quantity;

import aussage.model.QuantityModifier;
import aussage.model.TokenKind;
import aussage.model.UnitKind;
import aussage.number.GermanNumerals;
import aussage.number.NumberForm;
import aussage.rule.Example;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the unit behind or before a number: money, percent, measures, time. */
final class UnitReader {
  static final ImmutableList<ReadingRule> RULES =
      ImmutableList.of(
          new ReadingRule(
              "quantity.unit",
              "A unit stands behind its number, with adjectives between; signs of money also before.",
              Example.of("Das kostet 5 Euro.", "5 → 5 EUR"),
              Example.of("Das kostet $ 100.", "100 → 100 USD"),
              Example.of("Er zahlte 30 kanadische Dollar.", "30 → 30 CAD"),
              Example.of("Sie lief zwei volle Stunden.", "zwei → 2 h"),
              Example.of("Die Karte kostet 100,- Euro.", "100 → 100 EUR"),
              Example.of("Das Feld misst 1.070 m² oder 8 m^2.", "1.070 → 1070 m2; 8 → 8 m2"),
              Example.of("Es waren 35 Grad Celsius.", "35 → 35 Cel"),
              Example.of("Er muss ein Jahr ins Gefängnis.", "ein → 1 a"),
              Example.of("Sie verlor 20 Cent.", "20 → 0.2 EUR"),
              Example.of("Sie kaufte zwei Pfund Butter.", "zwei → 2 (Pfund)"),
              Example.of("Er erbte zwei Millionen Pfund.", "zwei Millionen → 2000000 GBP"),
              Example.of("Die Kurve dreht um 90 Grad.", "90 → 90 deg"),
              Example.of("Es waren fünf Grad unter null.", "fünf → -5 Cel"),
              Example.of("Es waren fünf Grad minus.", "fünf → -5 Cel"),
              Example.of("Es herrschten 12 Minusgrade.", "12 → -12 Cel"),
              Example.of("Sie siegte um zwei Zehntelsekunden.", "zwei → 0.2 s"),
              Example.of("Der Umsatz stieg auf 300 T€.", "300 → 300000 EUR"),
              Example.of(
                  "Er zahlte 3000 Rupien und 20 US-Cent.", "3000 → 3000 (Rupie); 20 → 0.2 USD"),
              Example.of("Das Rad misst 28\" im Mittel.", "28 → 28 [in_i]"),
              Example.nothing("Die \"Leitlinien 2011-2015\" gelten."),
              Example.nothing("Ein Kilometerstein und eine Uhr.")));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What stands for no cents: "100,- Euro", Swiss "1500.–". */
  private static final ImmutableSet<String> PRICE_ENDS =
      ImmutableSet.of(",-", ",–", ",—", ",--", ".-", ".–", ".—", ".--");

  private final Sentence sentence;
  private final Draft draft;

  private UnitReader(Draft draft) {
    this.sentence = draft.sentence;
    this.draft = draft;
  }

  /** Gives the draft its unit, where it has one. */
  static void read(Draft draft) {
    if (draft.unit == null) {
      new UnitReader(draft).find();
    }
  }

  /** Whether a unit stands there; letters are units behind digits only. */
  static boolean isUnitAt(UnitLexicon units, Sentence sentence, int at, NumberForm form) {
    return unitAt(units, sentence, at, form) != null;
  }

  static @Nullable UnitEntry unitAt(UnitLexicon units, Sentence sentence, int at, NumberForm form) {
    if (at >= sentence.size()) {
      return null;
    }
    Word word = sentence.word(at);
    if (word.kind() == TokenKind.NUMBER || word.kind() == TokenKind.LINK) {
      return null;
    }
    if (isQuote(word.form()) && closesQuote(sentence, at)) {
      return null;
    }
    boolean sign = word.form().length() == 1 && word.kind() == TokenKind.WORD;
    if (sign && form != NumberForm.DIGITS) {
      return null;
    }
    UnitEntry unit = units.find(word.form());
    unit = unit == null ? SlashUnits.find(units, word.form()) : unit;
    Glued glued = unit == null && sign ? glued(units, sentence, at) : null;
    return glued == null ? unit : glued.unit();
  }

  private static boolean isQuote(String form) {
    return form.equals("\"") || form.equals("''");
  }

  /** The sign of inches is that of quotations: where one was opened, it closes. */
  private static boolean closesQuote(Sentence sentence, int at) {
    boolean touches = at > 0 && sentence.word(at - 1).end() == sentence.word(at).begin();
    for (int before = at - 1; before >= 0; before--) {
      if (isQuote(sentence.word(before).form())) {
        return true;
      }
    }
    return !touches;
  }

  private void find() {
    int at = isPriceEnd(sentence, draft.end) ? draft.end + 1 : draft.end;
    UnitEntry direct = unitAt(draft.units, sentence, at, draft.form);
    if (direct != null && mayTake(direct)) {
      take(direct, at);
      return;
    }
    NounPhrase phrase = NounPhrase.at(draft.units, sentence, draft.end);
    if (phrase != null && phrase.head() > draft.end) {
      behindAdjectives(phrase);
    }
    if (draft.unit == null) {
      signBefore();
    }
  }

  private boolean mayTake(UnitEntry unit) {
    return draft.form != NumberForm.ARTICLE || unit.article();
  }

  private void behindAdjectives(NounPhrase phrase) {
    Word adjective = sentence.word(phrase.head() - 1);
    Word noun = sentence.word(phrase.head());
    UnitEntry national = draft.units.national(adjective.form(), noun.form());
    UnitEntry unit = national == null ? draft.units.find(noun.form()) : national;
    boolean one = draft.form == NumberForm.ARTICLE;
    if (unit == null || one && !onlyOne(phrase) || !mayTake(unit)) {
      return;
    }
    take(unit, phrase.head());
    if (one) {
      ModifierReader.ofAdjective(draft, sentence.word(phrase.first()).form());
    }
  }

  /** "ein ganzes Jahr" is one year, "ein schweres Jahr" is none. */
  private boolean onlyOne(NounPhrase phrase) {
    for (int at = phrase.first(); at < phrase.head(); at++) {
      if (!WordClass.ONE_ADJECTIVE.isAt(sentence, at)) {
        return draft.units.national(
                sentence.word(phrase.head() - 1).form(), sentence.word(phrase.head()).form())
            != null;
      }
    }
    return true;
  }

  private void take(UnitEntry found, int at) {
    UnitEntry unit = found;
    int end = at + 1;
    Glued glued = glued(draft.units, sentence, at);
    if (glued != null) {
      unit = glued.unit();
      end = glued.end();
    }
    if (unit.lemma().equals("Grad") && end < sentence.size()) {
      UnitEntry scale = draft.units.find(sentence.word(end).form());
      boolean scaled = scale != null && scale.lemma().startsWith("Grad ");
      unit = scaled && scale != null ? scale : unit;
      end = scaled ? end + 1 : end;
    }
    if (NumberContexts.isForm(sentence, end, "Sterling")) {
      end++;
    }
    draft.unitSpan = sentence.span(at, end);
    draft.right = end;
    SlashUnits.readRate(draft, sentence.word(at));
    draft.unit = inContext(unit, draft, end < sentence.size() ? sentence.word(end).form() : "");
    if (!unit.share().equals(BigDecimal.ONE)) {
      draft.scale(unit.share());
    }
    int below = draft.unit.code().equals("Cel") ? belowZero(end) : end;
    if (below > end) {
      draft.scale(BigDecimal.ONE.negate());
      draft.right = below;
      draft.used = below;
    } else if (draft.value != null && !draft.isRange()) {
      MixedUnits.read(draft, end);
      MixedUnits.read(draft, draft.right);
    }
  }

  /** After "fünf Grad | unter null", "fünf Grad | minus"; where neither stands, there. */
  private int belowZero(int at) {
    if (NumberContexts.isForm(sentence, at, "minus")) {
      boolean term = at + 1 < sentence.size() && sentence.word(at + 1).kind() == TokenKind.NUMBER;
      return term ? at : at + 1;
    }
    boolean below =
        NumberContexts.isForm(sentence, at, "unter")
            && NumberContexts.isFormOfAnyCase(sentence, at + 1, "null");
    return below ? at + 2 : at;
  }

  /** A unit of several tokens that touch, "m²", "m^2", "km/h", and where it ends. */
  private record Glued(UnitEntry unit, int end) {}

  /** Where a unit ends that begins there. */
  static int unitEnd(UnitLexicon units, Sentence sentence, int at) {
    Glued glued = glued(units, sentence, at);
    return glued == null ? at + 1 : glued.end();
  }

  private static @Nullable Glued glued(UnitLexicon units, Sentence sentence, int at) {
    StringBuilder joined = new StringBuilder(sentence.word(at).form());
    Glued found = null;
    for (int next = at + 1; next < Math.min(sentence.size(), at + 3); next++) {
      if (sentence.word(next).begin() != sentence.word(next - 1).end()) {
        break;
      }
      joined.append(sentence.word(next).form());
      UnitEntry unit = joined.length() > 8 ? null : units.find(joined.toString());
      found = unit == null ? found : new Glued(unit, next + 1);
    }
    return found;
  }

  /** Which of two units a word means: degrees of what, pounds of what. */
  static UnitEntry inContext(UnitEntry unit, Draft draft, String next) {
    if (unit.lemma().equals("Grad")) {
      boolean angle = WordClass.ANGLE.has(next) || isNear(draft, WordClass.ANGLE);
      return angle ? unit : unit.withCode("Cel");
    }
    if (unit.lemma().equals("Pfund")) {
      boolean mass =
          next.equals("ab") // "nahm 20 Pfund ab"
              || WordClass.POUND_MASS.has(next)
              || isNear(draft, WordClass.POUND_MASS);
      boolean great = draft.factor.compareTo(HUNDRED) > 0 || next.equals("Sterling");
      boolean substance =
          !next.isEmpty()
              && Character.isUpperCase(next.charAt(0))
              && draft.units.find(next) == null
              && draft.factor.equals(BigDecimal.ONE);
      UnitEntry money = draft.units.ofLemma("Pfund Sterling");
      boolean weight =
          !great && (mass || substance || draft.inWord || draft.form == NumberForm.SHARE);
      return weight || money == null ? unit : money;
    }
    return unit;
  }

  private static boolean isNear(Draft draft, WordClass words) {
    Sentence sentence = draft.sentence;
    int from = Math.max(0, draft.first - 6);
    int to = Math.min(sentence.size(), draft.end + 7);
    for (int at = from; at < to; at++) {
      if (words.isAt(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  /** "$ 100", "EUR 5 Mio.". */
  private void signBefore() {
    int at = draft.first - 1;
    if (at < 0 || draft.form != NumberForm.DIGITS || draft.modifier == QuantityModifier.VAGUE) {
      return;
    }
    Word word = sentence.word(at);
    UnitEntry unit = draft.units.find(word.form());
    if (unit != null && isMoneySign(draft.units, word)) {
      boolean taken = at > 0 && GermanNumerals.cardinal(sentence.word(at - 1).form()) != null;
      if (!taken) {
        draft.unit = unit;
        draft.unitSpan = word.span();
        draft.left = at;
        draft.right = isPriceEnd(sentence, draft.end) ? draft.end + 1 : draft.right;
      }
    }
  }

  /** "$", "EUR", "Fr.": signs of money stand before their number as well. */
  static boolean isMoneySign(UnitLexicon units, Word word) {
    String form = word.form();
    UnitEntry unit = units.find(form);
    boolean sign =
        word.kind() == TokenKind.SYMBOL
            || form.endsWith("$")
            || form.endsWith("r.")
            || form.equals(form.toUpperCase(Locale.ROOT));
    return sign && unit != null && unit.kind() == UnitKind.CURRENCY;
  }

  /** "5,-", "1500.–": what stands for no cents. */
  static boolean isPriceEnd(Sentence sentence, int at) {
    return at < sentence.size() && PRICE_ENDS.contains(sentence.word(at).form());
  }
}
