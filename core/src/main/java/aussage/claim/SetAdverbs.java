package aussage.claim;

import aussage.rule.Table;
import aussage.syntax.Sentence;
import aussage.syntax.Word;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Locale;

/** Adverbs of several words: "unter anderem", "in der Regel". */
final class SetAdverbs {
  private static final Splitter WORDS = Splitter.on(' ');

  /** Their words, by the last one. */
  private final ImmutableListMultimap<String, List<String>> byLast;

  private SetAdverbs(ImmutableListMultimap<String, List<String>> byLast) {
    this.byLast = byLast;
  }

  static SetAdverbs load() {
    ImmutableListMultimap.Builder<String, List<String>> byLast = ImmutableListMultimap.builder();
    for (Table.Row row : Table.read(SetAdverbs.class, "set-adverbs.tsv")) {
      for (String phrase : row.list("phrases")) {
        List<String> words = WORDS.splitToList(phrase);
        byLast.put(words.get(words.size() - 1), words);
      }
    }
    return new SetAdverbs(byLast.build());
  }

  /** Whether the phrase with this head is one, and nothing besides. */
  boolean contains(Sentence sentence, Word head) {
    for (List<String> words : byLast.get(head.form().toLowerCase(Locale.ROOT))) {
      int first = head.index() - words.size() + 1;
      if (first >= 0
          && matches(sentence, first, words)
          && sentence.subtree(head).cardinality() == words.size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(Sentence sentence, int first, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.word(first + i).form().equalsIgnoreCase(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
