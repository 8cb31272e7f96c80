package aussage.quantity;

import aussage.model.TokenKind;
import aussage.model.UnitKind;
import aussage.number.NumberForm;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import java.math.BigDecimal;

/** Tells where a number counts or measures what the one before it does, and leaves it out. */
final class LeftOut {
  /** The most words between a number and what it shares its unit with. */
  static final int LONGEST_GAP = 6;

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private LeftOut() {}

  /** "2,8 Millionen Menschen, 15.000 weniger als im Mai". */
  static boolean isDifference(Draft draft) {
    Sentence sentence = draft.sentence;
    int joint = draft.left - 1;
    int next = draft.end + 1;
    return draft.form == NumberForm.DIGITS
        && (NumberContexts.isForm(sentence, draft.end, "mehr")
            || NumberContexts.isForm(sentence, draft.end, "weniger"))
        && !(next < sentence.size() && NounPhrase.startsUpper(sentence.word(next)))
        && (isJoint(sentence, joint) || NumberContexts.isForm(sentence, joint, "oder"));
  }

  /** "52 Prozent sind dafür, 41 dagegen". */
  static boolean isOtherShare(Draft before, Draft draft) {
    Sentence sentence = draft.sentence;
    boolean percent = before.unit != null && before.unit.lemma().equals("Prozent");
    int joint = draft.left - 1;
    return percent
        && draft.form == NumberForm.DIGITS
        && joint - before.right <= LONGEST_GAP
        && joint > before.right
        && isJoint(sentence, joint)
        && draft.end < sentence.size()
        && isPlain(sentence.word(draft.end));
  }

  /** "3 davon", "3 von ihnen": it counts, but does not say what. */
  static boolean isPartitive(Draft draft) {
    return draft.counts
        && draft.counted == null
        && draft.unit == null
        && draft.right > draft.end
        && WordClass.PARTITIVE_PRONOUN.isAt(draft.sentence, draft.right - 1);
  }

  /** "40 Gäste wurden verletzt, davon | 3 schwer", "3 davon": of those who were counted before. */
  static boolean isPart(Draft before, Draft draft) {
    Sentence sentence = draft.sentence;
    int lead = before.left - 1;
    boolean aside = // mit zwei Autos
        WordClass.PREPOSITION.isAt(sentence, lead)
            && !NumberContexts.isFormOfAnyCase(sentence, lead, "von");
    return (isBehindOfThem(draft) || isPartitive(draft)) && draft.isWholeNumber() && !aside;
  }

  /** "65 Millionen Euro, davon | 12 Millionen", "nach einem Minus von | 2 Millionen": money too. */
  static boolean isSumOf(Draft before, Draft draft) {
    Sentence sentence = draft.sentence;
    boolean money = before.unit != null && before.unit.kind() == UnitKind.CURRENCY;
    if (!money || draft.factor.compareTo(MILLION) < 0) {
      return false;
    }
    int lead = draft.left - 1;
    return isBehindOfThem(draft)
        || WordClass.PREPOSITION.isAt(sentence, lead)
            && lead > before.right
            && lead - before.right <= LONGEST_GAP
            && isOnePart(sentence, before.right, lead);
  }

  /** Whether nothing but words stands there, and no "und". */
  private static boolean isOnePart(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.word(at).kind() != TokenKind.WORD || isJoint(sentence, at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBehindOfThem(Draft draft) {
    return NumberContexts.isForm(draft.sentence, draft.left - 1, "davon")
        || NumberContexts.isForm(draft.sentence, draft.left - 1, "darunter");
  }

  /** "Von 120 Gästen blieben nur 95": the number behind the verb. */
  static boolean isOf(Draft before, Draft draft) {
    Sentence sentence = draft.sentence;
    int of = before.left - 1;
    of = WordClass.DETERMINER.isAt(sentence, of) ? of - 1 : of;
    boolean opens = of == 0 || of > 0 && sentence.word(of - 1).form().equals(",");
    int verb = beforeContrast(draft);
    return draft.isWholeNumber()
        && opens
        && NumberContexts.isFormOfAnyCase(sentence, of, "von")
        && verb == before.right
        && isPlain(sentence.word(verb))
        && !WordClass.PREPOSITION.isAt(sentence, verb);
  }

  /** ", | die der Toten": behind a joint a pronoun for the noun of the clause before. */
  static boolean isReference(Sentence sentence, int at) {
    return WordClass.REFERENCE_PRONOUN.isAt(sentence, at)
        && WordClass.GENITIVE.isAt(sentence, at + 1)
        && isJoint(sentence, at - 1);
  }

  /** "40 Boote sanken, im Mai nur 5", "40 Gäste wurden gerettet und 5 verletzt". */
  static boolean isContrasted(Draft draft) {
    if (draft.value == null || !draft.isWhole() || draft.first == 0) {
      return false;
    }
    Sentence sentence = draft.sentence;
    boolean contrast =
        WordClass.CONTRAST.isAt(sentence, draft.left - 1) && ToldNumbers.isBeforeNoWord(draft);
    boolean clause =
        WordClass.CLAUSE_JOIN.isAt(sentence, draft.left - 1)
            && draft.end < sentence.size()
            && isParticiple(sentence.word(draft.end));
    return contrast || clause;
  }

  /** "40 Gäste waren dafür, 30 dagegen und neun unentschieden". */
  static boolean isVote(Draft before, Draft draft) {
    int joint = draft.left - 1;
    return draft.isWholeNumber()
        && joint - before.right <= LONGEST_GAP
        && isJoint(draft.sentence, joint)
        && WordClass.SIDE.isAt(draft.sentence, draft.end);
  }

  /** "tags 22 Grad, nachts | minus 2": nothing else is below zero. */
  static boolean isBelowZero(Draft before, Draft draft) {
    return before.unit != null
        && before.unit.code().equals("Cel")
        && draft.value != null
        && draft.value.signum() < 0
        && draft.left - before.right <= LONGEST_GAP;
  }

  /**
   * "5 Tonnen, erlaubt sind | 3", "5 Euro, vorher waren es | 3", "5 Millionen, erst waren | 3
   * Millionen veranschlagt".
   */
  static boolean isSame(Draft before, Draft draft) {
    Sentence sentence = draft.sentence;
    if (draft.mayBeYear() || draft.form == NumberForm.ARTICLE || draft.form == NumberForm.SHARE) {
      return false;
    }
    int lead = beforeContrast(draft);
    if (isAnaphor(sentence, lead)) {
      return ToldNumbers.endsClause(draft);
    }
    return WordClass.PLANNED.isAt(sentence, draft.end) && WordClass.AUXILIARY.isAt(sentence, lead)
        || ToldNumbers.endsClause(draft) && isOfPlan(before, sentence, lead);
  }

  /** "waren es", "es waren". */
  private static boolean isAnaphor(Sentence sentence, int at) {
    return NumberContexts.isFormOfAnyCase(sentence, at, "es")
            && WordClass.AUXILIARY.isAt(sentence, at - 1)
        || NumberContexts.isFormOfAnyCase(sentence, at - 1, "es")
            && WordClass.AUXILIARY.isAt(sentence, at);
  }

  /** ", geplant waren |", ", gerechnet hatte man mit |": no noun in a clause that opens so. */
  private static boolean isOfPlan(Draft before, Sentence sentence, int last) {
    int at = last;
    while (at > before.right && isPlain(sentence.word(at)) && last - at < LONGEST_GAP) {
      at--;
    }
    return isJoint(sentence, at) && WordClass.PLANNED.isAt(sentence, at + 1);
  }

  /** The word before "nur", "immerhin noch" and their like, which stand before the number. */
  static int beforeContrast(Draft draft) {
    int before = draft.left - 1;
    while (before > 0
        && (WordClass.CONTRAST.isAt(draft.sentence, before)
            || WordClass.DEGREE.isAt(draft.sentence, before))) {
      before--;
    }
    return before;
  }

  /** A comma or "und", before the part that leaves something out. */
  static boolean isJoint(Sentence sentence, int at) {
    return NumberContexts.isForm(sentence, at, ",") || NumberContexts.isForm(sentence, at, "und");
  }

  static boolean isPlain(Word word) {
    return word.kind() == TokenKind.WORD && !NounPhrase.startsUpper(word);
  }

  /** "verletzt", "getötet", "vermisst": without an ending, after a number. */
  private static boolean isParticiple(Word word) {
    String form = word.form();
    boolean end = form.endsWith("t") || form.endsWith("en");
    boolean begin =
        form.startsWith("ge")
            || form.startsWith("ver")
            || form.startsWith("be")
            || form.startsWith("er")
            || form.startsWith("ent")
            || form.contains("ge");
    return word.kind() == TokenKind.WORD && end && begin && !NounPhrase.startsUpper(word);
  }
}
