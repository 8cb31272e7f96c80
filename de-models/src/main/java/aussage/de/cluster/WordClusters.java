package aussage.de.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cluster of each of some hundred thousand words: "Kran" and "Bagger" have the same.
 *
 * <p>All letters stand in one array behind a hash table with open addressing. That takes a fifth of
 * the memory of the hash map of strings that CoreNLP has here. Immutable.
 */
public final class WordClusters {
  /** A place of the table without a word. */
  private static final int FREE = -1;

  /** Before the letters of a word: their number, and the number of its cluster. */
  private static final int HEADER = 2;

  private final char[] letters;
  private final int[] table;
  private final List<String> clusters = new ArrayList<>();

  private WordClusters(Map<String, String> clusterOfWord) {
    int size = 0;
    for (String word : clusterOfWord.keySet()) {
      size += HEADER + word.length();
    }
    letters = new char[size];
    table = new int[Integer.highestOneBit(clusterOfWord.size() + 1) * 4];
    Arrays.fill(table, FREE);
    fill(clusterOfWord);
  }

  /**
   * A copy.
   *
   * @param clusterOfWord names of clusters, up to 65,536 of them; words up to as many letters
   */
  public static WordClusters copyOf(Map<String, String> clusterOfWord) {
    return new WordClusters(clusterOfWord);
  }

  private void fill(Map<String, String> clusterOfWord) {
    Map<String, Integer> numbers = new HashMap<>();
    int end = 0;
    for (Map.Entry<String, String> entry : clusterOfWord.entrySet()) {
      String word = entry.getKey();
      Integer number = numbers.computeIfAbsent(entry.getValue(), name -> numbers.size());
      if (number == clusters.size()) {
        clusters.add(entry.getValue());
      }
      table[slot(word)] = end;
      letters[end] = (char) word.length();
      letters[end + 1] = (char) (int) number;
      word.getChars(0, word.length(), letters, end + HEADER);
      end += HEADER + word.length();
    }
  }

  /** The cluster of a word; null if it is in none. Case counts. */
  public @Nullable String get(String word) {
    int at = table[slot(word)];
    return at == FREE ? null : clusters.get(letters[at + 1]);
  }

  /** Where a word stands in the table, or the free place where it would stand. */
  private int slot(String word) {
    int mask = table.length - 1;
    int slot = word.hashCode() * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(mask);
    while (table[slot] != FREE && !standsAt(table[slot], word)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean standsAt(int at, String word) {
    if (letters[at] != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (letters[at + HEADER + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
