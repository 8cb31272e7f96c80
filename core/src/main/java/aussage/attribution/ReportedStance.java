package aussage.attribution;

import aussage.model.Stance;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.BitSet;

/** How a source stands to what it reports without a clause, where its verb alone does not tell. */
final class ReportedStance {
  private ReportedStance() {}

  /** Who calls a thing untrue denies it, and who speaks of a number judges nothing. */
  static Stance of(Sentence sentence, Report report, BitSet content) {
    if (report.stance() != Stance.JUDGES) {
      return report.stance();
    }
    if (isFigure(sentence, content)) {
      return Stance.AFFIRMS;
    }
    boolean isCalled =
        WordClass.CALL_VERB.has(report.verbs().lemma()) && !report.verbs().isNegated();
    boolean isDenied = isUntrue(sentence, content) || isExaggerated(sentence, content);
    return isCalled && isDenied ? Stance.DENIES : Stance.JUDGES;
  }

  /** "die Zahl für zu hoch", "die Angaben als übertrieben"; not "die Zahl der Kontrollen". */
  private static boolean isExaggerated(Sentence sentence, BitSet content) {
    boolean isWrong = false;
    boolean isReport = false;
    for (int at = content.nextSetBit(0); at >= 0; at = content.nextSetBit(at + 1)) {
      Word word = sentence.word(at);
      boolean isTooMuch = at > 0 && sentence.word(at - 1).form().equals("zu");
      isWrong |= isOf(WordClass.EXAGGERATED, word) || isTooMuch && isOf(WordClass.HOW_MUCH, word);
      isReport |= word.upos() == Upos.NOUN && isReport(sentence, content, at);
    }
    return isWrong && isReport;
  }

  private static boolean isReport(Sentence sentence, BitSet content, int at) {
    String lemma = sentence.word(at).lemma();
    boolean isOfSome =
        content.get(at + 1) && WordClass.GENITIVE_DETERMINER.has(sentence.word(at + 1).form());
    return WordClass.TRUE_OR_FALSE.has(lemma) && !(isOfSome && lemma.equals("Zahl"))
        || WordClass.COUNT_END.isEndOf(lemma) && !isOfSome;
  }

  /** "die Zahl falsch", "den Vorwurf als haltlos"; not "die Entscheidung falsch". */
  private static boolean isUntrue(Sentence sentence, BitSet content) {
    boolean isUntrue = false;
    boolean isWrong = false;
    boolean mayBeTrue = false;
    for (int at = content.nextSetBit(0); at >= 0; at = content.nextSetBit(at + 1)) {
      Word word = sentence.word(at);
      isUntrue |= isOf(WordClass.UNTRUE, word);
      isWrong |= isOf(WordClass.WRONG, word);
      mayBeTrue |= isOf(WordClass.TRUE_OR_FALSE, word);
    }
    return isUntrue || isWrong && mayBeTrue;
  }

  private static boolean isOf(WordClass words, Word word) {
    return words.has(word.lemma()) || words.has(word.form());
  }

  /** "sprach von rund 150 Toten" gives a figure, "sprach von einem Skandal" a judgement. */
  private static boolean isFigure(Sentence sentence, BitSet content) {
    int at = content.nextSetBit(0);
    return sentence.word(at).upos() == Upos.ADP
        && (isNumber(sentence, at + 1) || isNumber(sentence, behindNoun(sentence, at + 1)));
  }

  /** What stands behind "einem Schaden von" and "Kosten in Höhe von". */
  private static int behindNoun(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && isBeforeNoun(sentence.word(at).upos())) {
      at++;
    }
    boolean isNoun = at < sentence.size() && sentence.word(at).upos() == Upos.NOUN;
    boolean isInHeight =
        at + 2 < sentence.size()
            && sentence.word(at + 1).form().equals("in")
            && sentence.word(at + 2).form().equals("Höhe");
    int von = isInHeight ? at + 3 : at + 1;
    return isNoun && von < sentence.size() && sentence.word(von).hasLemma("von")
        ? von + 1
        : sentence.size();
  }

  private static boolean isBeforeNoun(Upos upos) {
    return upos == Upos.DET || upos == Upos.ADJ;
  }

  private static boolean isNumber(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && isBeforeNumber(sentence.word(at).upos())) {
      at++;
    }
    return at < sentence.size() && sentence.word(at).upos() == Upos.NUM;
  }

  /** "rund", "bis zu", "mehr als". */
  private static boolean isBeforeNumber(Upos upos) {
    return switch (upos) {
      case ADV, ADP, ADJ, CCONJ, SCONJ -> true;
      default -> false;
    };
  }
}
