package aussage.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.EnumSet;

/**
 * The words of closed classes, an enum's constants, as the table {@code words.tsv} beside the enum
 * lists them: the class, its words, and why they are one.
 *
 * @param <C> the classes
 */
public final class WordClasses<C extends Enum<C>> {
  private final ImmutableList<WordSet> byClass;
  private final ImmutableSetMultimap<String, C> byWord;

  private WordClasses(Class<C> classes, ImmutableSetMultimap<C, String> words) {
    byClass =
        EnumSet.allOf(classes).stream()
            .map(one -> WordSet.of(words.get(one)))
            .collect(toImmutableList());
    byWord = words.inverse();
  }

  /**
   * Reads the table.
   *
   * @throws IllegalStateException if it is missing or wrong, or a class has no word in it
   */
  public static <C extends Enum<C>> WordClasses<C> read(Class<C> classes) {
    ImmutableSetMultimap.Builder<C, String> words = ImmutableSetMultimap.builder();
    for (Table.Row row : Table.read(classes, "words.tsv")) {
      words.putAll(row.constant("class", classes), row.list("words"));
    }
    ImmutableSetMultimap<C, String> all = words.build();
    for (C one : EnumSet.allOf(classes)) {
      if (!all.containsKey(one)) {
        throw new IllegalStateException("words.tsv beside " + classes.getName() + ": no " + one);
      }
    }
    return new WordClasses<>(classes, all);
  }

  /** The words of a class, in the table's order. */
  public ImmutableSet<String> words(C one) {
    return byClass.get(one.ordinal()).words();
  }

  /** Whether a class has this word, written as in the table. */
  public boolean has(C one, String word) {
    return byClass.get(one.ordinal()).has(word);
  }

  /** Whether a class has this word in lower case. */
  public boolean hasLower(C one, String word) {
    return byClass.get(one.ordinal()).hasLower(word);
  }

  /** The first word of a class that this one ends with; "" where it ends with none. */
  public String endOf(C one, String word) {
    for (String end : words(one)) {
      if (word.endsWith(end)) {
        return end;
      }
    }
    return "";
  }

  /** The classes of a word; none for most. */
  public ImmutableSet<C> of(String word) {
    return byWord.get(word);
  }
}
