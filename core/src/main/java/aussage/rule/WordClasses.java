package aussage.rule;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of closed classes, an enum's constants, as the table {@code words.tsv} beside the enum
 * lists them: the class, its words, and why they are one.
 *
 * @param <C> the classes
 */
public final class WordClasses<C extends Enum<C>> {
  private final Class<C> classes;
  private final List<WordSet> byClass = new ArrayList<>();

  private WordClasses(Class<C> classes, Map<C, List<String>> words) {
    this.classes = classes;
    for (C one : classes.getEnumConstants()) {
      List<String> all = words.get(one);
      if (all == null) {
        throw new IllegalStateException("words.tsv beside " + classes.getName() + ": no " + one);
      }
      byClass.add(WordSet.of(all));
    }
  }

  /**
   * Reads the table.
   *
   * @throws IllegalStateException if it is missing or wrong, or a class has no word in it
   */
  public static <C extends Enum<C>> WordClasses<C> read(Class<C> classes) {
    Map<C, List<String>> words = new HashMap<>();
    for (Table.Row row : Table.read(classes, "words.tsv")) {
      words
          .computeIfAbsent(row.constant("class", classes), unused -> new ArrayList<>())
          .addAll(row.list("words"));
    }
    return new WordClasses<>(classes, words);
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

  /** The classes of each word, whatever its capitals. */
  public FormTable<Set<C>> byForm() {
    Map<String, Set<C>> byWord = new HashMap<>();
    for (C one : classes.getEnumConstants()) {
      for (String word : words(one)) {
        String form = word.toLowerCase(Locale.ROOT);
        byWord.computeIfAbsent(form, unused -> EnumSet.noneOf(classes)).add(one);
      }
    }
    return new FormTable<>(byWord);
  }
}
