package aussage.attribution;

import aussage.model.TokenKind;
import aussage.syntax.EntityType;
import aussage.syntax.Sentence;
import aussage.syntax.Word;

/** Nouns that say when: in a reporting clause they are not the one who speaks. */
final class TimeNouns {
  private TimeNouns() {}

  /** Whether the phrase says when: "Ende Mai", "eine Stunde"; not "ein Ende der Gewalt". */
  static boolean isTime(NounPhrase phrase) {
    Word head = phrase.headWord();
    boolean isThing =
        phrase.first() < phrase.head()
            && !phrase.hasPreposition()
            && WordClass.TIME_OR_THING.has(head.form());
    return isTime(head) && !isThing && !isName(phrase);
  }

  /** "die „Zeit“": the name of a paper. */
  static boolean isName(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int head = phrase.head();
    return head > 0
        && head + 1 < sentence.size()
        && sentence.word(head - 1).kind() == TokenKind.QUOTE_OPEN
        && sentence.word(head + 1).kind() == TokenKind.QUOTE_CLOSE;
  }

  static boolean isTime(Word word) {
    if (word.entity() == EntityType.PERSON) {
      return false;
    }
    return WordClass.TIME_NOUN.has(word.lemma())
        || WordClass.TIME_NOUN.has(word.form())
        || word.form().endsWith("abend")
        || word.form().endsWith("morgen")
        || word.form().endsWith("nachmittag")
        || word.form().endsWith("vormittag");
  }
}
