package aussage.text;

/**
 * What a UTF-16 code unit is to the scanner, read from one table.
 *
 * <p>Blank are not only Unicode's white space but also control characters and what cannot be seen
 * (byte order mark, direction marks, zero-width space), unless they stand inside of a word.
 */
final class CharType {
  static final byte BLANK = 0;
  static final byte NEWLINE = 1;

  /** Format characters: blank between words, part of the word inside of one. */
  static final byte INVISIBLE = 2;

  static final byte LOWER = 3;
  static final byte UPPER = 4;

  /** A letter that has no case, and digits of other scripts. */
  static final byte LETTER = 5;

  /** 0 to 9. */
  static final byte DIGIT = 6;

  /** Combining marks, and what is raised or lowered in "m²" and "CO₂". */
  static final byte MARK = 7;

  static final byte TERMINATOR = 8;
  static final byte QUOTE = 9;
  static final byte APOSTROPHE = 10;
  static final byte HYPHEN = 11;
  static final byte DASH = 12;
  static final byte OPEN = 13;
  static final byte CLOSE = 14;
  static final byte PUNCTUATION = 15;
  static final byte SYMBOL = 16;

  /** Half of a character beyond the basic plane, or half of nothing. */
  static final byte SURROGATE = 17;

  private static final byte[] TABLE = new byte[1 << 16];

  static {
    for (int c = 0; c < TABLE.length; c++) {
      TABLE[c] = byCategory((char) c);
    }
    set(NEWLINE, "\n\r\u000B\f\u0085\u2028\u2029");
    set(TERMINATOR, ".!?…‼⁇⁈⁉。！？");
    set(QUOTE, "\"„“”‟«»‹›‚‛〝〞＂");
    set(APOSTROPHE, "'’‘`´＇");
    set(HYPHEN, "-‐‑");
    set(DASH, "–—―‒−");
    set(PUNCTUATION, ",;:·•‣⁃*|/\\_&@#");
    set(SYMBOL, "%‰§+=<>~^°$€£¥¢©®™†‡′″");
    set(INVISIBLE, "\u00AD\u200B\uFEFF");
    set(MARK, "²³₀₁₂₃₄₅₆₇₈₉");
  }

  private CharType() {}

  private static void set(byte type, String chars) {
    for (int i = 0; i < chars.length(); i++) {
      TABLE[chars.charAt(i)] = type;
    }
  }

  private static byte byCategory(char c) {
    return switch (Character.getType(c)) {
      case Character.LOWERCASE_LETTER -> LOWER;
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
      case Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.LETTER_NUMBER -> LETTER;
      case Character.DECIMAL_DIGIT_NUMBER -> c <= '9' ? DIGIT : LETTER;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          MARK;
      case Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          BLANK;
      case Character.FORMAT -> INVISIBLE;
      case Character.SURROGATE -> SURROGATE;
      case Character.DASH_PUNCTUATION -> DASH;
      case Character.START_PUNCTUATION -> OPEN;
      case Character.END_PUNCTUATION -> CLOSE;
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> QUOTE;
      case Character.CONNECTOR_PUNCTUATION, Character.OTHER_PUNCTUATION -> PUNCTUATION;
      default -> SYMBOL;
    };
  }

  static byte of(char c) {
    return TABLE[c];
  }

  /** Whether nothing is to be seen there: such characters need not belong to a token. */
  static boolean isBlank(char c) {
    return TABLE[c] <= INVISIBLE;
  }

  static boolean isLetter(char c) {
    byte type = TABLE[c];
    return type >= LOWER && type <= LETTER;
  }

  static boolean isLetterOrDigit(char c) {
    byte type = TABLE[c];
    return type >= LOWER && type <= DIGIT;
  }

  /** Dashes, quotation marks, the ellipsis: NFC leaves them as they are, and they can be seen. */
  static boolean isPlainPunctuation(char c) {
    return c >= '\u2010' && c <= '\u2027';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHyphen(char c) {
    return TABLE[c] == HYPHEN;
  }

  static boolean isApostrophe(char c) {
    return TABLE[c] == APOSTROPHE;
  }

  /** "¼", "½", "⅓" and the like. */
  static boolean isFraction(char c) {
    return c == '¼' || c == '½' || c == '¾' || (c >= '⅐' && c <= '⅞') || c == '↉';
  }

  /** A blank that keeps the groups of a number together: no-break, thin, narrow, figure. */
  static boolean isGroupingBlank(char c) {
    return c == '\u00A0' || c == '\u202F' || (c >= '\u2002' && c <= '\u200A');
  }
}
