package aussage.quantity;

import aussage.rule.Table;
import aussage.syntax.Sentence;
import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

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
  CONTRAST,
  CLAUSE_JOIN,
  DEGREE,
  ADVERB,
  AUXILIARY,
  ARTICLE,
  PREPOSITION,
  ONLY,
  SCALE,
  PARTY,
  ANGLE,
  POUND_MASS,
  ADVERBIAL_RATE,
  REFERENCE_NOUN;

  private static final Map<WordClass, ImmutableSet<String>> WORDS = load();

  private static Map<WordClass, ImmutableSet<String>> load() {
    Map<WordClass, ImmutableSet.Builder<String>> builders = new EnumMap<>(WordClass.class);
    for (Table.Row row : Table.read(WordClass.class, "words.tsv")) {
      builders
          .computeIfAbsent(row.constant("class", WordClass.class), unused -> ImmutableSet.builder())
          .addAll(row.list("words"));
    }
    Map<WordClass, ImmutableSet<String>> words = new EnumMap<>(WordClass.class);
    for (WordClass wordClass : values()) {
      ImmutableSet.Builder<String> builder = builders.get(wordClass);
      words.put(wordClass, builder == null ? ImmutableSet.of() : builder.build());
    }
    return words;
  }

  /** Whether the form belongs to the class, whatever its capitals. */
  boolean has(String form) {
    ImmutableSet<String> words = WORDS.get(this);
    return words != null && (words.contains(form) || words.contains(form.toLowerCase(Locale.ROOT)));
  }

  /** Whether there is a word at this index and it belongs to the class. */
  boolean isAt(Sentence sentence, int index) {
    return index >= 0 && index < sentence.size() && has(sentence.word(index).form());
  }
}
