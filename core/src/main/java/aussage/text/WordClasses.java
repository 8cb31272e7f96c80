package aussage.text;

import aussage.rule.Table;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sets of words by the name of their class, from a table with the columns class, words, why. */
final class WordClasses {
  private final String file;
  private final ImmutableMap<String, ImmutableSet<String>> classes;

  private WordClasses(String file, ImmutableMap<String, ImmutableSet<String>> classes) {
    this.file = file;
    this.classes = classes;
  }

  /** Rows of one class are joined. */
  static WordClasses read(String file) {
    Map<String, ImmutableSet.Builder<String>> builders = new LinkedHashMap<>();
    for (Table.Row row : Table.read(WordClasses.class, file)) {
      builders
          .computeIfAbsent(row.get("class"), name -> ImmutableSet.builder())
          .addAll(row.list("words"));
    }
    ImmutableMap.Builder<String, ImmutableSet<String>> classes = ImmutableMap.builder();
    builders.forEach((name, builder) -> classes.put(name, builder.build()));
    return new WordClasses(file, classes.buildOrThrow());
  }

  /**
   * The words of a class.
   *
   * @throws IllegalStateException if the table has no such class
   */
  ImmutableSet<String> of(String name) {
    ImmutableSet<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalStateException(file + ": no class " + name);
    }
    return words;
  }
}
