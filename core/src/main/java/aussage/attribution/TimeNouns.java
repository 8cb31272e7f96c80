package aussage.attribution;

import aussage.syntax.EntityType;
import aussage.syntax.Word;

/** Nouns that say when: in a reporting clause they are not the one who speaks. */
final class TimeNouns {
  private TimeNouns() {}

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
