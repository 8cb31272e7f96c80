package aussage.quantity;

import aussage.model.QuantityModifier;
import aussage.model.TokenKind;
import aussage.number.NumberForm;
import aussage.rule.Example;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;

/** Decides which numbers without unit and noun are quantities at all. */
final class BareNumbers {
  static final ImmutableList<ReadingRule> RULES =
      ImmutableList.of(
          new ReadingRule(
              "quantity.bare",
              "A number without unit and noun is a quantity where a modifier, a magnitude or its"
                  + " place as subject or value says so.",
              Example.of("1.500", "1.500 → 1500"),
              Example.of("Der Wert sank auf 85.", "85 → 85"),
              Example.of("Das Beben hatte die Stärke 6,1.", "6,1 → 6.1"),
              Example.of("Ein Beben der Stärke 6 zerstörte die Stadt.", "6 → 6"),
              Example.of(
                  "Die Polizei zählte 30.000, die Stadt 100.000.",
                  "30.000 → 30000; 100.000 → 100000"),
              Example.of(
                  "Die Polizei zählte 300, der Wirt 450 und ein Gast 500.",
                  "300 → 300; 450 → 450; 500 → 500"),
              Example.of("Die Polizei zählte 300, der Wirt hingegen 950.", "300 → 300; 950 → 950"),
              Example.of("Im Mai waren es 35 gewesen.", "35 → 35"),
              Example.nothing("Er nannte 2019 und das Jahr danach."),
              Example.of(
                  "30 wurden verletzt, darunter drei schwer.", "30 → 30 COUNT; drei → 3 COUNT"),
              Example.of("Die Zahl der im Mai verkauften Boote lag bei 280.", "280 → 280 Boot"),
              Example.of(
                  "Die Zahl der Gäste stieg auf 40,26 Millionen.",
                  "40,26 Millionen → 40260000 Gast"),
              Example.nothing("Die Elf siegte, die Acht verlor."),
              Example.of("Zwei wurden verletzt.", "Zwei → 2 COUNT"),
              Example.of("Weitere zehn sind auf der Flucht.", "zehn → 10 COUNT"),
              Example.of("Ein Wert von unter 50 ist gut.", "50 → LESS_THAN 50"),
              Example.of("Alle vier sind gerettet.", "vier → 4 COUNT"),
              Example.nothing("Das Programm Lotse 1.0 lief mit dem Profil 2.1."),
              Example.of("Rund 90 Boote, davon 30 mit Motor.", "90 → ABOUT 90 Boot; 30 → 30 Boot"),
              Example.of("Sie hatte sogar 150.000 angegeben.", "150.000 → 150000"),
              Example.of("16 Gäste blieben, 23 wurden gerettet.", "16 → 16 Gast; 23 → 23 COUNT"),
              Example.of(
                  "Die Zahl der verletzten Fans stieg von 21 auf 25.", "21 → 21 Fan; 25 → 25 Fan"),
              Example.nothing("Der Sturm hat die Stärke zwei erreicht."),
              Example.of("Mehr als 70 wurden verletzt.", "70 → MORE_THAN 70 COUNT"),
              Example.of("Die Zahl der Toten stieg auf 40.", "40 → 40 Tote"),
              Example.of("Die Zahl der Toten stieg auf neun.", "neun → 9 Tote"),
              Example.of(
                  "Die Zahl der Gäste stieg auf 900, die der Helfer um 15 auf 40.",
                  "900 → 900 Gast; 15 → 15 Helfer; 40 → 40 Helfer"),
              Example.of(
                  "Die Zahl der Gäste lag bei 900, jene der Helfer bei 40.",
                  "900 → 900 Gast; 40 → 40 Helfer"),
              Example.of("Der Wert sank von einst 600 auf nun 90.", "600 → 600; 90 → 90"),
              Example.nothing("Die Liste der Toten steht auf Seite neun."),
              Example.of("Die Einwohnerzahl beträgt zwei Millionen.", "zwei Millionen → 2000000"),
              Example.nothing("Der TSV 1860 und Windows 10 verlieren."),
              Example.nothing("Ein Mann ging mit einem Hund."),
              Example.of("Der Wert sank um ein Viertel auf 85.", "ein Viertel → 0.25; 85 → 85"),
              Example.nothing("Er wohnt in einem Viertel in Kiel."),
              Example.nothing("Eine halbe Sache ist im ersten Drittel keine.")));

  private BareNumbers() {}

  /** Whether the draft is a quantity; a bare one may learn here what it counts. */
  static boolean accept(Draft draft) {
    if (draft.form == NumberForm.SHARE && draft.unit == null) {
      return Shares.isShare(draft);
    }
    if (draft.hasUnit()) {
      return true;
    }
    if (draft.form == NumberForm.ARTICLE) {
      return false;
    }
    if (draft.form == NumberForm.MAGNITUDE && draft.modifier == QuantityModifier.EXACT) {
      return false;
    }
    return isAlone(draft) || isPart(draft) || isStated(draft) || isSubject(draft) || isValue(draft);
  }

  private static boolean isAlone(Draft draft) {
    Sentence sentence = draft.sentence;
    for (int at = 0; at < sentence.size(); at++) {
      boolean own = at >= draft.left && at < draft.end;
      TokenKind kind = sentence.word(at).kind();
      if (!own && (kind == TokenKind.WORD || kind == TokenKind.NUMBER || kind == TokenKind.LINK)) {
        return false;
      }
    }
    // "4." alone is an ordinal number
    boolean dot = draft.end < sentence.size() && sentence.word(draft.end).form().equals(".");
    return !dot || draft.form != NumberForm.DIGITS;
  }

  private static boolean isStated(Draft draft) {
    if (draft.modifier == QuantityModifier.VAGUE) {
      draft.counts = draft.low != null && draft.low.compareTo(BigDecimal.valueOf(1_000_000)) < 0;
      return true;
    }
    if (draft.factor.compareTo(BigDecimal.valueOf(1000)) >= 0
        && draft.modifier != QuantityModifier.BETWEEN) {
      countReferred(draft);
      return true;
    }
    return switch (draft.modifier) {
      case EXACT -> false;
      case BETWEEN -> draft.left < draft.first || isValue(draft);
      default -> {
        boolean whole = draft.isWhole() && draft.value != null && draft.value.signum() > 0;
        boolean governed =
            draft.left > 0 && WordClass.VALUE_WORD.has(draft.sentence.word(draft.left - 1).form());
        draft.counts = whole && !governed && isBeforeVerb(draft);
        yield !followsName(draft);
      }
    };
  }

  /** "30 wurden verletzt, darunter drei schwer". */
  private static boolean isPart(Draft draft) {
    Sentence sentence = draft.sentence;
    boolean part =
        draft.isWhole()
            && (NumberContexts.isFormOfAnyCase(sentence, draft.left - 1, "davon")
                || NumberContexts.isFormOfAnyCase(sentence, draft.left - 1, "darunter"));
    draft.counts |= part;
    return part;
  }

  private static boolean followsName(Draft draft) {
    int before = draft.left - 1;
    return before >= 0
        && draft.left == draft.first
        && draft.sentence.word(before).kind() == TokenKind.WORD
        && NounPhrase.startsUpper(draft.sentence.word(before))
        && !WordClass.REST.isAt(draft.sentence, before)
        && !WordClass.FUNCTION.isAt(draft.sentence, before);
  }

  /** "Zwei wurden verletzt", "die drei sagten". */
  private static boolean isSubject(Draft draft) {
    Sentence sentence = draft.sentence;
    if (draft.end >= sentence.size() || draft.value == null || !draft.isWhole()) {
      return false;
    }
    if (draft.value.compareTo(BigDecimal.ONE) <= 0) {
      return false;
    }
    if (isSubjectOfPlural(draft)) {
      draft.counts = true;
      return true;
    }
    if (followsName(draft)) {
      return false;
    }
    if (draft.form == NumberForm.DIGITS) {
      return isDigitSubject(draft);
    }
    // "die Elf siegte", "die Acht" are nouns
    boolean named = draft.left > 0 && NounPhrase.startsUpper(sentence.word(draft.first));
    if (draft.form != NumberForm.WORDS || named) {
      return false;
    }
    Word next = sentence.word(draft.end);
    boolean starts =
        draft.left == 0 && next.kind() == TokenKind.WORD && !NounPhrase.startsUpper(next);
    if (isBeforeVerb(draft) || starts || isWithAdjective(draft)) {
      draft.counts = true;
      return true;
    }
    return false;
  }

  /** "In Kiel starben neun", "Dabei wurden 14 verletzt": wherever the subject stands. */
  private static boolean isSubjectOfPlural(Draft draft) {
    Word number = draft.sentence.word(draft.first);
    boolean single = draft.end == draft.first + 1 && draft.form != NumberForm.ARTICLE;
    if (!single || !number.is("nsubj") || draft.mayBeYear() || NounPhrase.startsUpper(number)) {
      return false;
    }
    Word verb = draft.sentence.word(number.head());
    Word finite =
        draft.sentence.child(verb, "aux").or(() -> draft.sentence.child(verb, "cop")).orElse(verb);
    return finite.form().endsWith("n") || finite.form().equals("sind");
  }

  /** "16 Gäste blieben, 23 gingen": after a clause's end and before its verb. */
  private static boolean isDigitSubject(Draft draft) {
    Sentence sentence = draft.sentence;
    int before = draft.left - 1;
    boolean opens =
        before < 0
            || sentence.word(before).kind() == TokenKind.PUNCTUATION
            || NumberContexts.isFormOfAnyCase(sentence, before, "und")
            || WordClass.REST.isAt(sentence, before);
    if (opens && isBeforeVerb(draft)) {
      draft.counts = true;
    }
    return draft.counts;
  }

  /** "die vier kleineren, …", "weitere zehn": the noun is left out. */
  private static boolean isWithAdjective(Draft draft) {
    Sentence sentence = draft.sentence;
    int before = draft.left - 1;
    if (WordClass.REST.isAt(sentence, before)) {
      return true;
    }
    boolean article =
        NumberContexts.isFormOfAnyCase(sentence, before, "die")
            || NumberContexts.isFormOfAnyCase(sentence, before, "den");
    Word next = sentence.word(draft.end);
    boolean adjective =
        next.kind() == TokenKind.WORD
            && next.form().endsWith("en")
            && !WordClass.FUNCTION.has(next.form())
            && !NounPhrase.startsUpper(next)
            && !next.upos().isVerbal();
    boolean ends =
        draft.end + 1 >= sentence.size()
            || sentence.word(draft.end + 1).upos().isVerbal()
            || sentence.word(draft.end + 1).kind() == TokenKind.PUNCTUATION
            || sentence.word(draft.end + 1).kind() == TokenKind.TERMINATOR;
    return article && adjective && ends;
  }

  private static boolean isBeforeVerb(Draft draft) {
    Sentence sentence = draft.sentence;
    if (draft.end >= sentence.size()) {
      return false;
    }
    Word next = sentence.word(draft.end);
    return sentence.isParsed()
        ? next.upos().isVerbal() && !NounPhrase.startsUpper(next)
        : WordClass.AUXILIARY.has(next.form());
  }

  private static boolean isValue(Draft draft) {
    Sentence sentence = draft.sentence;
    if (draft.left > 0 && draft.form == NumberForm.WORDS) {
      return isReferredWord(draft);
    }
    if (draft.form != NumberForm.DIGITS || draft.left == 0) {
      return false;
    }
    Word before = sentence.word(NumberContexts.lead(draft));
    boolean decimal = draft.value != null && draft.value.scale() > 0;
    boolean noun = before.kind() == TokenKind.WORD && NounPhrase.startsUpper(before);
    boolean grouped = draft.number.length() > 4 && draft.isWhole();
    // "OpenOffice 1.0" is a version, "Stärke 6,1" a value
    String form = sentence.word(draft.first).form();
    boolean comma = decimal && form.indexOf('.') < 0;
    // no name has its thousands grouped: "der Veranstalter 100.000"
    boolean thousands =
        draft.isWhole() && form.indexOf('.') == form.length() - 4 && form.length() > 4;
    boolean scale = WordClass.SCALE.has(before.form()) && draft.isWhole();
    if (noun || comma) {
      return comma || thousands || scale || ToldNumbers.isTold(draft);
    }
    if (grouped && (before.kind() == TokenKind.WORD || before.form().equals(":"))) {
      countReferred(draft);
      return true;
    }
    if (!WordClass.VALUE_WORD.has(before.form()) && !ToldNumbers.isTold(draft)) {
      return false;
    }
    countReferred(draft);
    return true;
  }

  /** "Die Zahl der Toten stieg auf neun.": a word too where it is told what is counted. */
  private static boolean isReferredWord(Draft draft) {
    Sentence sentence = draft.sentence;
    boolean ends = NumberContexts.endsPhrase(draft, draft.end);
    if (ends && draft.isWhole() && WordClass.VALUE_WORD.has(sentence.word(draft.left - 1).form())) {
      countReferred(draft);
    }
    return draft.counts;
  }

  private static boolean hasComma(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.word(at).form().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "Die Zahl der Toten stieg auf 40": the dead are counted. */
  private static void countReferred(Draft draft) {
    Sentence sentence = draft.sentence;
    boolean referred = false;
    for (int at = 0; at + 2 < draft.left; at++) {
      boolean noun =
          WordClass.REFERENCE_NOUN.isAt(sentence, at) && WordClass.GENITIVE.isAt(sentence, at + 1);
      if (noun || referred && LeftOut.isReference(sentence, at)) {
        NounPhrase phrase = NounPhrase.at(draft.units, sentence, at + 2);
        if (phrase == null) {
          phrase = NounPhrase.extended(draft.units, sentence, at + 2);
        }
        if (phrase != null && phrase.end() < draft.left && !hasComma(sentence, at, draft.left)) {
          draft.counts = true;
          draft.lemma = draft.units.nouns().of(sentence.word(phrase.head()));
          return;
        }
        referred = true;
      }
    }
  }
}
