package aussage.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Some words of which most words of a text are none: looked up by the hash that a word carries in a
 * table so large that most others meet an empty place in it; length and first letter say whether a
 * word is worth being put into lower case.
 */
public final class WordSet {
  /** So many places for each word, at least. */
  private static final int PLACES_PER_WORD = 4;

  private final ImmutableSet<String> words;

  /** The words, each at the first empty place from that of its hash on; their number is 2^n. */
  private final @Nullable String[] places;

  /** A bit for each length. */
  private final long lengths;

  /** A bit for each first letter, several letters to one bit. */
  private final long initials;

  private WordSet(ImmutableSet<String> words) {
    this.words = words;
    places = new String[Integer.highestOneBit(Math.max(1, words.size()) * PLACES_PER_WORD) << 1];
    long someLengths = 0;
    long someInitials = 0;
    for (String word : words) {
      someLengths |= 1L << word.length();
      someInitials |= 1L << word.charAt(0);
      int at = first(word);
      while (places[at] != null) {
        at = next(at);
      }
      places[at] = word;
    }
    lengths = someLengths;
    initials = someInitials;
  }

  /** These words, none of them empty. */
  public static WordSet of(Collection<String> words) {
    return new WordSet(ImmutableSet.copyOf(words));
  }

  /** These words, none of them empty. */
  public static WordSet of(String... words) {
    return new WordSet(ImmutableSet.copyOf(words));
  }

  /** The words, in their order. */
  public ImmutableSet<String> words() {
    return words;
  }

  /** Whether the word is one of them as it is written. */
  public boolean has(String word) {
    for (int at = first(word); places[at] != null; at = next(at)) {
      if (word.equals(places[at])) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word in lower case is one of them. */
  public boolean hasLower(String word) {
    return !word.isEmpty()
        && mayHave(word, Character.toLowerCase(word.charAt(0)))
        && has(word.toLowerCase(Locale.ROOT));
  }

  private int first(String word) {
    int hash = word.hashCode();
    return (hash ^ hash >>> 15) & places.length - 1;
  }

  private int next(int at) {
    return at + 1 & places.length - 1;
  }

  private boolean mayHave(String word, char initial) {
    return (lengths >>> word.length() & 1) != 0 && (initials >>> initial & 1) != 0;
  }
}
