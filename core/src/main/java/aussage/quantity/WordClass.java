package aussage.quantity;

import aussage.rule.FormTable;
import aussage.rule.WordClasses;
import aussage.syntax.Sentence;
import java.util.Set;

/**
 * Closed classes of words that decide what a number beside them is; {@code words.tsv} lists them.
 */
enum WordClass {
  MONTH,
  SEASON,
  YEAR_PREPOSITION,
  CLOCK_PREPOSITION,
  CLOCK,
  NAMING,
  NAMING_COUNTS,
  NAMING_WHOLE,
  REPORT,
  TIME_AFTER,
  TIME_BEFORE,
  TIME_ADJECTIVE,
  VAGUE_QUANTIFIER,
  GENITIVE,
  DATIVE,
  BEFORE_NUMBER,
  PARTITIVE_PRONOUN,
  REST,
  ONE_ADJECTIVE,
  CONNECTOR,
  ALTERNATIVE,
  FUNCTION,
  VOTE,
  SIDE,
  CONTRAST,
  CLAUSE_JOIN,
  DEGREE,
  DIMENSION,
  PRONOUN,
  ADVERB,
  AUXILIARY,
  ARTICLE,
  SINGULAR_ARTICLE,
  UNINFLECTED,
  DETERMINER,
  PREPOSITION,
  ONLY,
  SCALE,
  PARTY,
  ANGLE,
  POUND_MASS,
  ADVERBIAL_RATE,
  BEFORE_RATE,
  COME,
  PLANNED,
  PERSON,
  PERSONS,
  REFERENCE_NOUN,
  REFERENCE_PRONOUN,
  VALUE_WORD,
  TELLING;

  private static final FormTable<Set<WordClass>> CLASSES =
      WordClasses.read(WordClass.class).byForm();

  /** Whether the form belongs to the class, whatever its capitals. */
  boolean has(String form) {
    Set<WordClass> classes = CLASSES.get(form);
    return classes != null && classes.contains(this);
  }

  /** Whether there is a word at this index and it belongs to the class. */
  boolean isAt(Sentence sentence, int index) {
    return index >= 0 && index < sentence.size() && has(sentence.word(index).form());
  }
}
