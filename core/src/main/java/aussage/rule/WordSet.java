package aussage.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Locale;

/**
 * Some words of which most words of a text are none: length and first letter say so at a glance,
 * before a word is put into lower case or looked up.
 */
public final class WordSet {
  private final ImmutableSet<String> words;

  /** A bit for each length. */
  private final long lengths;

  /** A bit for each first letter, several letters to one bit. */
  private final long initials;

  private WordSet(ImmutableSet<String> words) {
    this.words = words;
    long someLengths = 0;
    long someInitials = 0;
    for (String word : words) {
      someLengths |= 1L << word.length();
      someInitials |= 1L << word.charAt(0);
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
    return !word.isEmpty() && mayHave(word, word.charAt(0)) && words.contains(word);
  }

  /** Whether the word in lower case is one of them. */
  public boolean hasLower(String word) {
    return !word.isEmpty()
        && mayHave(word, Character.toLowerCase(word.charAt(0)))
        && words.contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean mayHave(String word, char initial) {
    return (lengths >>> word.length() & 1) != 0 && (initials >>> initial & 1) != 0;
  }
}
