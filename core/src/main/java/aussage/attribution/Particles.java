package aussage.attribution;

import aussage.syntax.Upos;
import aussage.syntax.Word;

/** Verb prefixes that are separated: "teilte … mit". */
final class Particles {
  private Particles() {}

  /** "umzubenennen": prefix, "zu", infinitive, in one word that the dictionary need not know. */
  static boolean isZuInfinitive(Word word) {
    String form = word.form();
    if (word.upos() != Upos.VERB || !form.endsWith("n")) {
      return false;
    }
    int zu = form.indexOf("zu", 1);
    return zu > 1
        && form.length() > zu + 5
        && WordClass.SEPARABLE_PREFIX.has(form.substring(0, zu));
  }

  /** Whether the word can be the prefix of a verb. */
  static boolean isPrefix(Word word) {
    return WordClass.SEPARABLE_PREFIX.has(word.form());
  }
}
