package aussage.rule;

import java.util.Collection;

/**
 * How long some words are and how they begin: enough to say of most other words, without a look
 * into the table, that they are none of them.
 *
 * @param lengths a bit for each length
 * @param initials a bit for each first letter, several letters to one bit
 */
record WordShapes(long lengths, long initials) {
  static WordShapes of(Collection<String> words) {
    long lengths = 0;
    long initials = 0;
    for (String word : words) {
      lengths |= 1L << word.length();
      initials |= 1L << word.charAt(0);
    }
    return new WordShapes(lengths, initials);
  }

  /** Whether the word may be one of them; surely not where this says no. */
  boolean has(String word) {
    return !word.isEmpty()
        && (lengths >>> word.length() & 1) != 0
        && (initials >>> word.charAt(0) & 1) != 0;
  }
}
