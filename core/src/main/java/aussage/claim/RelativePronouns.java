package aussage.claim;

import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/** The pronouns that open relative clauses: "der", "welche", "deren", "was", "wo". */
final class RelativePronouns {
  private static final ImmutableSet<String> FORMS =
      ImmutableSet.of(
          "der",
          "die",
          "das",
          "den",
          "dem",
          "deren",
          "dessen",
          "denen",
          "welcher",
          "welche",
          "welches",
          "welchen",
          "welchem",
          "was",
          "wer",
          "wo",
          "wohin",
          "woher",
          "wobei",
          "wodurch",
          "womit",
          "wonach",
          "woran",
          "worauf",
          "woraus",
          "worin",
          "worüber",
          "worum",
          "wovon",
          "wovor",
          "wozu",
          "weshalb",
          "weswegen",
          "wofür",
          "wogegen",
          "worunter");

  private RelativePronouns() {}

  /** Behind a comma, or behind a comma and a preposition. */
  private static boolean followsComma(Sentence sentence, int at) {
    int before = at - 1;
    if (before >= 0 && sentence.word(before).upos() == Upos.ADP) {
      before--;
    }
    return before >= 0 && sentence.word(before).upos() == Upos.PUNCT;
  }

  /** Whether a word has the form of one and stands alone, not before its noun. */
  static boolean isOne(Word word) {
    return FORMS.contains(word.form().toLowerCase(Locale.ROOT))
        && (word.upos() == Upos.PRON || word.upos() == Upos.ADV || !word.is("det"));
  }

  /** Whether one opens these words, perhaps behind a preposition or before its noun ("deren"). */
  static boolean leads(Sentence sentence, BitSet words) {
    return first(sentence, words).isPresent();
  }

  /** The one that opens these words. */
  static Optional<Word> first(Sentence sentence, BitSet words) {
    int seen = 0;
    for (int i = words.nextSetBit(0); i >= 0 && seen < 3; i = words.nextSetBit(i + 1)) {
      Word word = sentence.word(i);
      if (word.upos() == Upos.PUNCT || word.upos() == Upos.CCONJ) {
        continue;
      }
      String form = word.form().toLowerCase(Locale.ROOT);
      if (FORMS.contains(form) && followsComma(sentence, i)) {
        return Optional.of(word);
      }
      seen++;
      if (word.upos() != Upos.ADP) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
