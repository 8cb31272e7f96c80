package aussage.claim;

import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** Clauses that ask without a question mark: "wie viele es sind, ist unklar". */
final class Interrogatives {
  private static final ImmutableSet<String> WORDS =
      ImmutableSet.of(
          "ob",
          "wann",
          "warum",
          "was",
          "welche",
          "welchem",
          "welchen",
          "welcher",
          "welches",
          "wem",
          "wen",
          "wer",
          "weshalb",
          "wessen",
          "weswegen",
          "wie",
          "wieso",
          "wieviel",
          "wo",
          "woher",
          "wohin");

  private Interrogatives() {}

  /** Whether a subordinate clause opens with a word that asks. */
  static boolean open(Clause clause) {
    if (clause.head().isRoot() || clause.head().is("acl")) {
      return false;
    }
    for (int i = clause.words().nextSetBit(0); i >= 0; i = clause.words().nextSetBit(i + 1)) {
      Word word = clause.sentence().word(i);
      if (word.upos() != Upos.PUNCT) {
        return WORDS.contains(word.form().toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }
}
