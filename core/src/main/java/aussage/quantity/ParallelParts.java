package aussage.quantity;

import aussage.model.TokenKind;
import aussage.model.UnitKind;
import aussage.number.NumberForm;
import aussage.syntax.Sentence;
import aussage.syntax.Word;

/**
 * Tells where a part of a sentence has the shape of the one before, whose unit or noun its number
 * shares: "Der Turm ist 120 Meter hoch, das Haus 40".
 */
final class ParallelParts {
  private ParallelParts() {}

  /** "50 Meter lang und | 25 breit": the next measure of the same thing. */
  static boolean isNextMeasure(Draft before, Draft draft) {
    return WordClass.DIMENSION.isAt(draft.sentence, before.right)
        && WordClass.DIMENSION.isAt(draft.sentence, draft.end)
        && draft.left == before.right + 2
        && LeftOut.isJoint(draft.sentence, before.right + 1);
  }

  /**
   * "In Kiel kamen 30 Gäste, in Emden 18", "Die Union erhielt 30 Sitze, die SPD 18": a phrase of
   * the shape that opened the clause before, and the number ends it.
   */
  static boolean isParallel(Draft before, Draft draft) {
    Sentence sentence = draft.sentence;
    int from = draft.left - 1;
    boolean isNumber = draft.isWholeNumber() && !draft.mayBeYear();
    if (!isNumber
        || !ToldNumbers.endsClause(draft)
        || from <= before.right
        || !isNoun(sentence, from)) {
      return false;
    }
    while (from > before.right && (isNoun(sentence, from) || isLead(sentence, from))) {
      from--;
    }
    int first = from + 1;
    return isBorder(sentence, from)
        && from - before.right <= LeftOut.LONGEST_GAP
        && (WordClass.CONTRAST.isAt(sentence, first)
            || opensAlike(before, sentence, first)
            || isName(sentence, first) && (opensWithName(before) || isGapped(before)));
  }

  /** "Kiel gewann | 12 Spiele": a name and what it does, in the clause of the number. */
  private static boolean opensWithName(Draft before) {
    Sentence sentence = before.sentence;
    int verb = 0;
    while (verb < before.left && isName(sentence, verb)) {
      verb++;
    }
    for (int at = verb; at < before.left; at++) {
      if (sentence.word(at).kind() != TokenKind.WORD) {
        return false;
      }
    }
    boolean verbal =
        !WordClass.FUNCTION.isAt(sentence, verb) || WordClass.AUXILIARY.isAt(sentence, verb);
    return verb > 0 && verb < before.left && LeftOut.isPlain(sentence.word(verb)) && verbal;
  }

  /** "12 Spiele, Husum | 9": a name stands before the number, no noun behind it. */
  private static boolean isGapped(Draft draft) {
    return draft.counted == null && draft.left > 0 && isName(draft.sentence, draft.left - 1);
  }

  private static boolean isName(Sentence sentence, int at) {
    return isNoun(sentence, at) && !WordClass.FUNCTION.isAt(sentence, at);
  }

  /** Whether the clause of the number before opens with the same preposition, or an article too. */
  private static boolean opensAlike(Draft before, Sentence sentence, int lead) {
    boolean article = WordClass.ARTICLE.isAt(sentence, lead);
    if (!article && !WordClass.PREPOSITION.isAt(sentence, lead)) {
      return false;
    }
    String form = sentence.word(lead).form();
    for (int at = before.left - 1; at >= 0; at--) {
      boolean alike =
          article
              ? WordClass.ARTICLE.isAt(sentence, at)
              : NumberContexts.isFormOfAnyCase(sentence, at, form);
      if (alike && (at == 0 || sentence.word(at - 1).kind() != TokenKind.WORD)) {
        return true;
      }
      // a gapped clause opens as the whole one before it did
      if (alike && before.unitSpan == null && before.counted == null) {
        return true;
      }
    }
    return false;
  }

  /**
   * "bei 2 Prozent, im Juni | bei 3", "auf 40 Prozent, der der Männer sank | auf 60": the same
   * preposition leads to both, behind a noun or in a clause of another's share.
   */
  static boolean isLedAlike(Draft before, Draft draft) {
    Sentence sentence = draft.sentence;
    int lead = draft.left - 1;
    return WordClass.PREPOSITION.isAt(sentence, lead)
        && NumberContexts.isForm(sentence, before.left - 1, sentence.word(lead).form())
        && lead - 1 > before.right
        && (isNoun(sentence, lead - 1) || LeftOut.isReference(sentence, before.right + 1));
  }

  /** "von 5 Prozent auf 7", "A 31 Prozent, B 28". */
  static boolean goesOn(Draft before, Draft draft) {
    Sentence sentence = draft.sentence;
    boolean sized = WordClass.DIMENSION.isAt(sentence, before.right);
    int behind = sized || isClosed(before) ? before.right + 1 : Changes.after(before);
    int gap = draft.left - behind;
    boolean isNumber = draft.form == NumberForm.DIGITS || sized && draft.form == NumberForm.WORDS;
    if (!isNumber || gap < 1 || gap > LeftOut.LONGEST_GAP) {
      return false;
    }
    String last = sentence.word(draft.left - 1).form();
    if (gap == 1) {
      return switch (last) {
        case "auf" -> !NumberContexts.isForm(sentence, before.left - 1, "um");
        case "statt", "gegenüber", "nach" -> true;
        default -> false;
      };
    }
    if (last.equals("nach") && NumberContexts.isForm(sentence, draft.left - 2, ",")) {
      return true; // setzte 5 Milliarden Euro um, nach 4 Milliarden
    }
    boolean ends =
        ToldNumbers.isBeforeNoWord(draft) || NumberContexts.isForm(sentence, draft.end, "und");
    boolean measured =
        before.unit != null && (sized || before.unit.kind() != UnitKind.DURATION) && ends;
    return measured
        && isBorder(sentence, behind)
        && (isOther(sentence, behind + 1, LeftOut.beforeContrast(draft), draft.left)
            || isLedAlike(before, draft));
  }

  /** "um 5 Prozent auf 3 Euro, der Gewinn | um 7 auf 4": led as the first of the two before. */
  static boolean isLedAsEarlier(Draft earlier, Draft before, Draft draft) {
    Sentence sentence = draft.sentence;
    int lead = draft.left - 1;
    String form = lead < 0 ? "" : sentence.word(lead).form();
    return earlier.unit != null
        && draft.form == NumberForm.DIGITS
        && WordClass.VALUE_WORD.has(form)
        && NumberContexts.isForm(sentence, earlier.left - 1, form)
        && !NumberContexts.isForm(sentence, before.left - 1, form)
        && (earlier.right == before.left - 1 && isBorder(sentence, before.right)
            || before.right == lead && isBorder(sentence, earlier.right));
  }

  /** "80 km/h | erlaubt,": one word that ends the clause stands behind the measure. */
  private static boolean isClosed(Draft before) {
    Sentence sentence = before.sentence;
    int at = before.right;
    return at < sentence.size()
        && LeftOut.isPlain(sentence.word(at))
        && !WordClass.FUNCTION.isAt(sentence, at)
        && NumberContexts.isForm(sentence, at + 1, ",");
  }

  /** ", das Boot | nur 12", ", die andere | 12", ", sie | 12", ", ermäßigt 12": another thing. */
  private static boolean isOther(Sentence sentence, int first, int last, int number) {
    if (last < first) {
      return number > first;
    }
    boolean nounless =
        last == first + 1
            && WordClass.ARTICLE.isAt(sentence, first)
            && NumberLists.isAdjective(sentence.word(last));
    return NounPhrase.startsUpper(sentence.word(last))
        || last == first && WordClass.PRONOUN.isAt(sentence, last)
        || nounless;
  }

  private static boolean isBorder(Sentence sentence, int at) {
    return LeftOut.isJoint(sentence, at) || NumberContexts.isForm(sentence, at, ";");
  }

  private static boolean isNoun(Sentence sentence, int at) {
    Word word = sentence.word(at);
    return word.kind() == TokenKind.WORD && NounPhrase.startsUpper(word);
  }

  private static boolean isLead(Sentence sentence, int at) {
    return WordClass.PREPOSITION.isAt(sentence, at)
        || WordClass.ARTICLE.isAt(sentence, at)
        || WordClass.CONTRAST.isAt(sentence, at);
  }
}
