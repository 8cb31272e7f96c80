package aussage.attribution;

import aussage.model.TokenKind;
import aussage.syntax.EntityType;
import aussage.syntax.Numerus;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A clause that shares the verb of the one before it: "Die Polizei sprach von 400 Teilnehmern, die
 * Veranstalter von 600". Somebody who can speak, in the nominative, and right behind them the
 * preposition that the verb had before, a number where it had one, or another noun with an article
 * that no genitive has: "Der Minister lobte die Feuerwehr, der Landrat die Polizei".
 *
 * @param subject who speaks
 * @param content the first word of what they say
 */
record Gapping(NounPhrase subject, int content) {
  private static final int LONGEST_ADVERBS = 2;

  /**
   * The one that begins at this word, or behind it where it is a conjunction; null where none does.
   *
   * @param end after the last word of the stretch, which has no verb of its own
   */
  static @Nullable Gapping read(Sentence sentence, int at, int end) {
    int first = WordClass.COORDINATOR.has(sentence.word(at).form()) ? at + 1 : at;
    if (first == 0 || first >= end || sentence.word(first).upos() == Upos.ADP) {
      return null;
    }
    NounCore core = new NounCoreReader(new NounWords(sentence, end)).read(first);
    if (core == null) {
      return null;
    }
    int content = core.end();
    while (content < end
        && content < core.end() + LONGEST_ADVERBS
        && sentence.word(content).upos() == Upos.ADV
        && !isNumber(sentence, content, end)) {
      content++;
    }
    NounPhrase subject = new NounPhrase(sentence, first, core.end(), core.head(), -1, false);
    return !(first > at && isPartOfName(sentence, at, subject))
            && content < end
            && isParallel(sentence, at, content, end)
            && Subjects.mayAct(subject)
            && !WordClass.SHARE_NOUN.has(subject.headWord().form())
        ? new Gapping(subject, content)
        : null;
  }

  /** "das Amt für Fischerei und Forst": "und" joins the words of one name. */
  private static boolean isPartOfName(Sentence sentence, int conjunction, NounPhrase phrase) {
    Word noun = phrase.headWord();
    boolean isBareNoun =
        phrase.end() == conjunction + 2
            && noun.upos() == Upos.NOUN
            && !noun.numeri().contains(Numerus.PLURAL);
    EntityType entity = sentence.word(conjunction).entity();
    return isBareNoun || entity != EntityType.NONE && entity == noun.entity();
  }

  private static boolean isParallel(Sentence sentence, int from, int content, int end) {
    Word word = sentence.word(content);
    if (word.upos() == Upos.ADP) {
      return isBehindVerb(sentence, from, it -> it.upos() == Upos.ADP && it.hasLemma(word.lemma()));
    }
    if (isNumber(sentence, content, end)) {
      return isBehindVerb(sentence, from, Gapping::isNumber);
    }
    return isObject(sentence, content, end) && isBehindVerb(sentence, from, Gapping::isOfObject);
  }

  /** Whether an object and nothing else follows: "die Polizei", "den Entwurf der Regierung". */
  private static boolean isObject(Sentence sentence, int at, int end) {
    boolean mayBegin = isOfObject(sentence.word(at)) || sentence.word(at).upos() == Upos.NOUN;
    return mayBegin
        && NounPhraseReader.read(sentence, at, -1, end)
            .filter(phrase -> Fragment.mayEndBefore(sentence, phrase.end()))
            .isPresent();
  }

  private static boolean isOfObject(Word word) {
    return word.is("obj")
        || word.upos() == Upos.DET && WordClass.ACCUSATIVE_DETERMINER.hasLower(word.form());
  }

  /** "600", "rund 600", "mehr als 600". */
  private static boolean isNumber(Sentence sentence, int at, int end) {
    for (int number = at; number < end && number <= at + LONGEST_ADVERBS; number++) {
      Word word = sentence.word(number);
      if (isNumber(word)) {
        return true;
      }
      if (word.upos() != Upos.ADV && !WordClass.NUMBER_BOUND.has(word.form())) {
        return number > at && WordClass.NUMBER_BOUND_END.has(word.form());
      }
    }
    return false;
  }

  private static boolean isNumber(Word word) {
    return word.upos() == Upos.NUM || word.kind() == TokenKind.NUMBER;
  }

  /** Whether such a word stands before, behind the finite verb of the same main clause. */
  private static boolean isBehindVerb(Sentence sentence, int from, Predicate<Word> wanted) {
    boolean isFound = false;
    for (int at = from - 1; at >= 0; at--) {
      Word word = sentence.word(at);
      if (word.kind() == TokenKind.TERMINATOR || word.form().equals(":")) {
        return false;
      }
      if (isFound && VerbReading.mayBeFinite(sentence, at)) {
        return true;
      }
      isFound |= wanted.test(word);
    }
    return false;
  }
}
