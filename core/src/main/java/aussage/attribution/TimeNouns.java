package aussage.attribution;

import aussage.syntax.EntityType;
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
    return isTime(head) && !isThing;
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
