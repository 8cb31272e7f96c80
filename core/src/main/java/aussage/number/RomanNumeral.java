package aussage.number;

/** Roman numerals in capitals, up to MMMCMXCIX. */
final class RomanNumeral {
  private static final String[] SYMBOLS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final int MAX_LENGTH = 15;

  private RomanNumeral() {}

  /** The value, 0 where the form is none. */
  static int read(CharSequence form) {
    int end = form.length();
    if (end > 0 && form.charAt(end - 1) == '.') {
      end--;
    }
    if (end > MAX_LENGTH) {
      return 0;
    }
    int value = 0;
    int at = 0;
    for (int i = 0; i < SYMBOLS.length; i++) {
      // A one may stand three times, fives and differences only once.
      int times = SYMBOLS[i].length() == 1 && i % 4 == 0 ? 3 : 1;
      for (;
          times > 0 && at + SYMBOLS[i].length() <= end && startsWith(form, at, SYMBOLS[i]);
          times--) {
        value += VALUES[i];
        at += SYMBOLS[i].length();
      }
    }
    return at == end ? value : 0;
  }

  private static boolean startsWith(CharSequence form, int at, String symbol) {
    for (int i = 0; i < symbol.length(); i++) {
      if (form.charAt(at + i) != symbol.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
