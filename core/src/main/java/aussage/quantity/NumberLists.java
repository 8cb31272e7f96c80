package aussage.quantity;

import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.Word;

/** Tells where two numbers are of one list, whose unit or noun stands behind the last. */
final class NumberLists {
  private NumberLists() {}

  /** Whether only words stand between that make a list of the two. */
  static boolean isJoined(Draft draft, Draft next) {
    Sentence sentence = draft.sentence;
    int from = draft.end;
    int to = next.left;
    int gap = to - from;
    if (gap < 1 || gap > LeftOut.LONGEST_GAP) {
      return false;
    }
    boolean comma = sentence.word(from).form().equals(",");
    // "liegt bei 56, etwa 120 Boote sanken": two clauses
    if (comma && gap == 1 && next.left < next.first) {
      return false;
    }
    if (gap == 1 && NumberContexts.isForm(sentence, from, "von")) {
      return next.unit != null; // auf 8,1 von 7,7 Prozent
    }
    boolean connected = false;
    for (int at = from; at < to; at++) {
      Word word = sentence.word(at);
      boolean connector = word.form().equals(",") || WordClass.CONNECTOR.has(word.form());
      connected |= connector;
      boolean aside = comma && gap > 1 && !NounPhrase.startsUpper(word);
      boolean report = comma && WordClass.REPORT.has(word.form());
      // "40 statt der erlaubten 30 Meter"
      boolean other = at > from && NumberContexts.isForm(sentence, at - 1, "statt");
      // "ein 20 und ein 22 Jahre alter Mann"
      boolean article =
          at == to - 1
              && gap == 2
              && WordClass.ARTICLE.has(word.form())
              && WordClass.ARTICLE.isAt(sentence, draft.left - 1);
      // "auf 40 gestiegen, 5 Gäste": a participle behind a value
      // "verlor 3 und spielte 5 Mal": a verb
      boolean verb = at == to - 1 && at > from && word.form().endsWith("te");
      boolean adjective =
          !verb
              && isAdjective(word)
              && !(WordClass.VALUE_WORD.isAt(sentence, draft.left - 1)
                  && NumberContexts.isForm(sentence, at + 1, ","));
      boolean time =
          WordClass.BEFORE_NUMBER.has(word.form()) || WordClass.CONTRAST.has(word.form());
      boolean ofOther = other && WordClass.ARTICLE.has(word.form());
      if (!connector && !aside && !report && !article && !ofOther && !adjective && !time) {
        return false;
      }
    }
    return connected;
  }

  /** "auf 33, die SPD auf 27 Prozent", "im Zug 40, im Bus 20 Gäste": the parts have one shape. */
  static boolean isGapped(Draft draft, Draft next) {
    Sentence sentence = draft.sentence;
    int from = draft.end + 1;
    int to = next.left;
    boolean joined =
        to - from >= 2 && to - from <= LeftOut.LONGEST_GAP && LeftOut.isJoint(sentence, draft.end);
    if (!joined || draft.left == 0) {
      return false;
    }
    boolean noun = false;
    for (int at = from; at < to; at++) {
      Word word = sentence.word(at);
      boolean upper = word.kind() == TokenKind.WORD && NounPhrase.startsUpper(word);
      noun |= upper;
      boolean small =
          WordClass.ARTICLE.has(word.form())
              || WordClass.PREPOSITION.has(word.form())
              || WordClass.CONTRAST.has(word.form());
      if (!upper && !small) {
        return false;
      }
    }
    String last = sentence.word(to - 1).form();
    boolean same =
        WordClass.PREPOSITION.has(last) && NumberContexts.isForm(sentence, draft.left - 1, last);
    boolean places =
        WordClass.PREPOSITION.isAt(sentence, from)
            && NounPhrase.startsUpper(sentence.word(to - 1))
            && draft.left == draft.first;
    return noun && (same || places);
  }

  static boolean isAdjective(Word word) {
    String form = word.form();
    return !NounPhrase.startsUpper(word)
        && !WordClass.FUNCTION.has(form)
        && (form.endsWith("e")
            || form.endsWith("en")
            || form.endsWith("er")
            || form.endsWith("es"));
  }
}
