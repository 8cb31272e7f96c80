package aussage.dossier;

import aussage.rule.WordClasses;
import java.util.Collections;
import java.util.Set;

/** Classes of words that the dossier asks for; {@code words.tsv} lists them and says why. */
enum WordClass {
  CHANGE_VERB,
  VALUE_VERB,
  TELLING_VERB,
  SHARE_VERB,
  PLANNING_VERB,
  TALK_VERB,
  SENDING_VERB,
  EARLIER,
  LOOSE_MODIFIER,
  SCOPE,
  POINTER,
  REPORT_NOUN,
  UNTRUE,
  EXAGGERATED,
  TRUE,
  PARTITIVE,
  THOSE,
  FURTHER,
  COMPARED,
  BACK_REFERENCE,
  THERE,
  INTO,
  BARE_PLACE_PREPOSITION,
  PLACE_LEAD,
  EVERYWHERE,
  NO_NAME,
  NO_PLACE,
  NO_PLACE_END,
  PLURAL_IN_N,
  BEFORE_AMOUNT,
  BEHIND_OBJECT,
  COUNT_NOUN,
  COUNT_END,
  LENGTH,
  EXTENT_NOUN,
  HELD_BY,
  SCALE,
  PARTICIPANT,
  DETERMINER;

  private static final WordClasses<WordClass> WORDS = WordClasses.read(WordClass.class);

  /** Whether this word, written as in the table, belongs to the class. */
  boolean has(String word) {
    return WORDS.has(this, word);
  }

  /** Whether one of these words belongs to the class. */
  boolean hasAnyOf(Set<String> words) {
    return !Collections.disjoint(words, WORDS.words(this));
  }

  /** Whether the word ends with one of the class, or is one. */
  boolean isEndOf(String word) {
    return !endOf(word).isEmpty();
  }

  /** The word of the class that this one ends with; "" where there is none. */
  String endOf(String word) {
    return WORDS.endOf(this, word);
  }
}
