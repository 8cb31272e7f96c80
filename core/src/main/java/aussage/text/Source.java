package aussage.text;

import static aussage.text.CharType.isDigit;
import static aussage.text.CharType.isLetter;

import java.util.Locale;

/**
 * The characters of a text, with the looks ahead that scanners share. Beyond the end all is blank.
 */
final class Source {
  /** Longer words are in no table. */
  private static final int LONGEST_WORD = 40;

  private final String text;
  private final char[] chars;

  Source(String text) {
    this.text = text;
    this.chars = text.toCharArray();
  }

  int length() {
    return chars.length;
  }

  /** The code unit there, a line feed outside of the text. */
  char at(int i) {
    return i >= 0 && i < chars.length ? chars[i] : '\n';
  }

  byte type(int i) {
    return i >= 0 && i < chars.length ? CharType.of(chars[i]) : CharType.NEWLINE;
  }

  boolean letterAt(int i) {
    return i >= 0 && i < chars.length && isLetter(chars[i]);
  }

  boolean digitAt(int i) {
    return i >= 0 && i < chars.length && isDigit(chars[i]);
  }

  boolean blankAt(int i) {
    return i < 0 || i >= chars.length || CharType.isBlank(chars[i]);
  }

  /**
   * After the dashes behind a comma or a full stop that stand for no cents, "5,–", "5.--"; 0 where
   * none do.
   */
  int noCentsEnd(int sign) {
    int end = sign + 1;
    if (type(end) == CharType.DASH) {
      return end + 1;
    }
    while (end - sign <= 2 && type(end) == CharType.HYPHEN) {
      end++;
    }
    return end == sign + 1 || letterAt(end) || digitAt(end) ? 0 : end;
  }

  /** After the last of the digits that begin there. */
  int digitsEnd(int i) {
    int end = i;
    while (digitAt(end)) {
      end++;
    }
    return end;
  }

  /** After the last of the letters that begin there, or after so many. */
  int lettersEnd(int i, int most) {
    int end = i;
    while (letterAt(end) && end - i < most) {
      end++;
    }
    return end;
  }

  /** Where the character stands next, the length of the text if it does not. */
  int indexOf(char c, int from) {
    int i = text.indexOf(c, from);
    return i < 0 ? chars.length : i;
  }

  String substring(int begin, int end) {
    return text.substring(begin, end);
  }

  /** The letters that begin there, as they stand; "" if there are none or too many for a table. */
  String wordAt(int i) {
    int end = i;
    while (letterAt(end) && end - i <= LONGEST_WORD) {
      end++;
    }
    return end - i > LONGEST_WORD ? "" : text.substring(i, end);
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /**
   * Where the next visible character stands, over blanks and one line break at most; -1 where the
   * paragraph ends before.
   */
  int nextVisible(int from) {
    int lines = 0;
    for (int i = from; i < chars.length; i++) {
      byte type = CharType.of(chars[i]);
      if (type > CharType.INVISIBLE) {
        return i;
      }
      if (type == CharType.NEWLINE && !(chars[i] == '\n' && i > 0 && chars[i - 1] == '\r')) {
        lines++;
        if (lines > 1 || chars[i] == '\u2029') {
          return -1;
        }
      }
    }
    return -1;
  }
}
