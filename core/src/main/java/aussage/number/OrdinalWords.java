package aussage.number;

/** Ordinal numbers in words: "dritte", "vierundzwanzigsten". */
final class OrdinalWords {
  private static final String[] IRREGULAR = {"erst", "dritt", "siebt"};
  private static final int[] IRREGULAR_VALUES = {1, 3, 7};
  private static final String[] MAGNITUDES = {"million", "milliard", "billion", "billiard"};
  private static final long[] MAGNITUDE_VALUES = {
    1_000_000L, 1_000_000_000L, 1_000_000_000_000L, 1_000_000_000_000_000L
  };

  private OrdinalWords() {}

  /** The value of the word, -1 where it is no ordinal number. */
  static long ordinal(CharSequence form) {
    NumberWords head = NumberWords.scan(form, 0);
    if (head != null) {
      long regular = regular(form, head);
      if (regular >= 0) {
        return regular;
      }
    }
    int begin = head == null ? 0 : head.end();
    long value = head == null ? 0 : head.value();
    long magnitude = find(form, begin, MAGNITUDES, MAGNITUDE_VALUES, "st");
    if (magnitude > 0) {
      return magnitude * (head == null ? 1 : value);
    }
    if (value % 100 != 0) {
      return -1;
    }
    int und = NumberWords.matches(form, begin, "und") ? begin + 3 : begin;
    for (int i = 0; i < IRREGULAR.length; i++) {
      int end = und + IRREGULAR[i].length();
      if (NumberWords.matches(form, und, IRREGULAR[i]) && isEnding(form, end)) {
        return value + IRREGULAR_VALUES[i];
      }
    }
    return -1;
  }

  private static long find(
      CharSequence form, int begin, String[] words, long[] values, String suffix) {
    for (int i = 0; i < words.length; i++) {
      int end = begin + words[i].length();
      if (NumberWords.matches(form, begin, words[i])
          && NumberWords.matches(form, end, suffix)
          && isEnding(form, end + suffix.length())) {
        return values[i];
      }
    }
    return -1;
  }

  private static long regular(CharSequence form, NumberWords number) {
    long tens = number.value() % 100;
    int end = number.end();
    if (tens == 8) {
      return isEnding(form, end) ? number.value() : -1;
    }
    boolean small = tens >= 2 && tens <= 19 && tens != 3;
    String suffix = small ? "t" : "st";
    boolean regular = small || tens == 0 || tens >= 20;
    return regular
            && NumberWords.matches(form, end, suffix)
            && isEnding(form, end + suffix.length())
        ? number.value()
        : -1;
  }

  /** The ending of an adjective that ends the word. */
  static boolean isEnding(CharSequence form, int at) {
    int left = form.length() - at;
    if (left < 1 || left > 2 || NumberWords.lower(form.charAt(at)) != 'e') {
      return false;
    }
    return left == 1 || "nmrs".indexOf(NumberWords.lower(form.charAt(at + 1))) >= 0;
  }
}
