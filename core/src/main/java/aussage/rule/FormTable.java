package aussage.rule;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of words, whichever of their letters are capitals: "morgen", "Morgen", "MORGEN".
 * Made for tables that are asked for every word of a text: most of those of which nothing is known
 * are told by three letters, the others cost a look at the place of the hash that they carry.
 *
 * @param <T> what is known of a word
 */
public final class FormTable<T> {
  /** So many places for each word, at least. */
  private static final int PLACES_PER_WORD = 4;

  private static final int HASH_FACTOR = 31; // that of String.hashCode

  /** The low bits of a letter, which its capital shares. */
  private static final int LETTER = 31;

  private static final int SHAPES = 1 << 15;

  /** Above these, capitals share no bits with their small letters: "ẞ" and "ß". */
  private static final int LATIN = 255;

  /** The words' hashes, each at the first empty place from its own on; their number is 2^n. */
  private final int[] hashes;

  private final @Nullable String[] words;
  private final @Nullable T[] values;
  private final int longest;

  /** The {@link #shape} of each word, a bit for each. */
  private final long[] shapes = new long[SHAPES / Long.SIZE];

  /** By how much the hash of a word of each length grows with its first letter. */
  private final int[] weights;

  /** A table of these words, which are in small letters. */
  @SuppressWarnings("unchecked")
  public FormTable(Map<String, ? extends T> source) {
    int places = Integer.highestOneBit(Math.max(1, source.size()) * PLACES_PER_WORD) << 1;
    hashes = new int[places];
    words = new String[places];
    values = (T[]) new Object[places];
    int length = 0;
    for (Map.Entry<String, ? extends T> entry : source.entrySet()) {
      put(entry.getKey(), entry.getValue());
      length = Math.max(length, entry.getKey().length());
    }
    longest = length;
    weights = new int[longest + 1];
    for (int i = 1, weight = 1; i <= longest; i++, weight *= HASH_FACTOR) {
      weights[i] = weight;
    }
  }

  private void put(String word, T value) {
    int hash = word.hashCode();
    int at = first(hash);
    while (words[at] != null) {
      at = next(at);
    }
    hashes[at] = hash;
    words[at] = word;
    values[at] = value;
    int shape = word.isEmpty() ? -1 : shape(word);
    if (shape >= 0) {
      shapes[shape / Long.SIZE] |= 1L << shape;
    }
  }

  /** The first, second and last letter, alike for capitals; -1 where they have no such bits. */
  private static int shape(String form) {
    int length = form.length();
    char first = form.charAt(0);
    char second = length == 1 ? first : form.charAt(1);
    char last = form.charAt(length - 1);
    return (first | second | last) > LATIN
        ? -1
        : (first & LETTER) << 10 | (second & LETTER) << 5 | last & LETTER;
  }

  /** What is known of the word, null where nothing is. */
  public @Nullable T get(String form) {
    int length = form.length();
    if (length == 0 || length > longest) {
      return null;
    }
    int shape = shape(form);
    if (shape >= 0 && (shapes[shape / Long.SIZE] & 1L << shape) == 0) {
      return null;
    }
    char initial = form.charAt(0);
    char small = isCapital(initial) ? Character.toLowerCase(initial) : initial;
    T found = find(form, form.hashCode() + (small - initial) * weights[length], small);
    return found == null && hasInnerCapital(form) ? ofSmall(form.toLowerCase(Locale.ROOT)) : found;
  }

  private @Nullable T ofSmall(String form) {
    return find(form, form.hashCode(), form.charAt(0));
  }

  /**
   * Finds a word.
   *
   * @param initial its first letter in small
   */
  private @Nullable T find(String form, int hash, char initial) {
    int at = first(hash);
    for (String word = words[at]; word != null; word = words[at]) {
      if (hashes[at] == hash && isSame(word, form, initial)) {
        return values[at];
      }
      at = next(at);
    }
    return null;
  }

  private static boolean isSame(String word, String form, char initial) {
    return word.length() == form.length()
        && word.charAt(0) == initial
        && word.regionMatches(1, form, 1, form.length() - 1);
  }

  private int first(int hash) {
    return (hash ^ hash >>> 15) & hashes.length - 1;
  }

  private int next(int at) {
    return at + 1 & hashes.length - 1;
  }

  private static boolean hasInnerCapital(String form) {
    for (int i = 1; i < form.length(); i++) {
      if (isCapital(form.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z' || c > 127 && Character.isUpperCase(c);
  }
}
