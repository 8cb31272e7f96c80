package aussage.time;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fixed expressions of one word or more, found by their first word; of several that begin there the
 * longest.
 *
 * @param <T> what an expression stands for
 */
final class PhraseTable<T> {
  private static final Splitter BLANKS = Splitter.on(' ');

  /** By the first word and the second; that of a single word is "". */
  private final Map<String, Map<String, List<Phrase<T>>>> byWords = new HashMap<>();

  /**
   * An expression found.
   *
   * @param first its first item
   * @param end the item after its last
   * @param next the item after all that had to stand there
   * @param meaning what it stands for
   */
  record Hit<T>(int first, int end, int next, T meaning) {}

  private record Phrase<T>(
      List<String> words,
      int from,
      int to,
      Set<String> notAfter,
      Set<String> notBefore,
      T meaning) {}

  void add(String phrase, Set<String> notAfter, Set<String> notBefore, T meaning) {
    List<String> words = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (String word : BLANKS.split(phrase)) {
      boolean outside = word.startsWith("(");
      words.add(outside ? word.substring(1, word.length() - 1) : word);
      if (!outside) {
        to = words.size();
      } else if (to == 0) {
        from = words.size();
      }
    }
    Phrase<T> read = new Phrase<>(List.copyOf(words), from, to, notAfter, notBefore, meaning);
    String next = words.size() > 1 ? words.get(1) : "";
    for (String first : TimeLexicon.inflected(words.get(0))) {
      for (String second : TimeLexicon.inflected(next)) {
        List<Phrase<T>> phrases =
            byWords
                .computeIfAbsent(first, key -> new HashMap<>())
                .computeIfAbsent(second, key -> new ArrayList<>());
        phrases.add(read);
        phrases.sort(Comparator.comparingInt((Phrase<T> p) -> p.words().size()).reversed());
      }
    }
  }

  /** The words that expressions begin with. */
  Set<String> firstWords() {
    return byWords.keySet();
  }

  /** The words that expressions end with. */
  Set<String> lastWords() {
    Set<String> last = new HashSet<>();
    for (Map<String, List<Phrase<T>>> begun : byWords.values()) {
      for (List<Phrase<T>> phrases : begun.values()) {
        for (Phrase<T> phrase : phrases) {
          last.addAll(TimeLexicon.inflected(phrase.words().get(phrase.to() - 1)));
        }
      }
    }
    return last;
  }

  /** The expressions that begin at this item, the longest first. */
  List<Hit<T>> find(TimeItems items, int at) {
    Map<String, List<Phrase<T>>> begun = byWords.get(items.form(at));
    if (begun == null) {
      return List.of();
    }
    List<Hit<T>> hits = new ArrayList<>(0);
    addHits(begun.getOrDefault(items.form(at + 1), List.of()), items, at, hits);
    if (items.has(at + 1)) {
      addHits(begun.getOrDefault("", List.of()), items, at, hits);
    }
    return hits;
  }

  private static <T> void addHits(
      List<Phrase<T>> phrases, TimeItems items, int at, List<Hit<T>> hits) {
    for (Phrase<T> phrase : phrases) {
      if (matches(phrase, items, at)) {
        hits.add(
            new Hit<>(
                at + phrase.from(),
                at + phrase.to(),
                at + phrase.words().size(),
                phrase.meaning()));
      }
    }
  }

  private static <T> boolean matches(Phrase<T> phrase, TimeItems items, int at) {
    List<String> words = phrase.words();
    for (int i = 2; i < words.size(); i++) { // the first two have found it
      if (!isForm(words.get(i), items.form(at + i))) {
        return false;
      }
    }
    return !phrase.notAfter().contains(items.form(at - 1))
        && !phrase.notBefore().contains(items.form(at + words.size()));
  }

  private static boolean isForm(String wanted, String form) {
    if (!wanted.endsWith("~")) {
      return wanted.equals(form);
    }
    int stem = wanted.length() - 1;
    int ending = form.length() - stem;
    return (ending == 1 || ending == 2)
        && form.regionMatches(0, wanted, 0, stem)
        && form.charAt(stem) == 'e'
        && (ending == 1 || "nrsm".indexOf(form.charAt(stem + 1)) >= 0);
  }
}
