package aussage.time;

import java.util.Map;

/**
 * Words by their form, whatever its capitals. Looking up costs one pass over the form and makes no
 * copy of it, for every word of every article is looked up.
 */
final class WordTable {
  private static final int HASH_FACTOR = 31;

  private final String[] forms;
  private final TimeWord[] words;
  private final int mask;

  /** A table of these words, whose forms are in small letters. */
  WordTable(Map<String, TimeWord> source) {
    int capacity = Integer.highestOneBit(Math.max(16, source.size())) * 4;
    forms = new String[capacity];
    words = new TimeWord[capacity];
    mask = capacity - 1;
    source.forEach(this::put);
  }

  private void put(String form, TimeWord word) {
    int at = slot(form);
    while (words[at] != null) {
      at = at + 1 & mask;
    }
    forms[at] = form;
    words[at] = word;
  }

  /** The word, {@link TimeWord#NONE} where there is none. */
  TimeWord get(String form) {
    for (int at = slot(form); words[at] != null; at = at + 1 & mask) {
      if (isSame(forms[at], form)) {
        return words[at];
      }
    }
    return TimeWord.NONE;
  }

  private int slot(String form) {
    int hash = 0;
    for (int i = 0; i < form.length(); i++) {
      hash = HASH_FACTOR * hash + small(form.charAt(i));
    }
    return (hash ^ hash >>> 15) & mask;
  }

  private static boolean isSame(String small, String form) {
    if (small.length() != form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (small.charAt(i) != small(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char small(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + ('a' - 'A'));
    }
    return c > 127 ? Character.toLowerCase(c) : c;
  }
}
