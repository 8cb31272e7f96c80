package aussage.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in digits, as German news write them: dots, blanks or apostrophes group thousands, a
 * comma begins the decimals. A dot groups only where three digits follow every dot; else it is a
 * decimal point.
 */
final class DigitNumeral {
  static final int MAX_DIGITS = 60;
  private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
  private static final int[] NUMERATORS = {1, 1, 2, 1, 3, 1, 2, 3, 4, 1, 5, 1, 1, 3, 5, 7, 1, 1};
  private static final int[] DENOMINATORS = {2, 3, 3, 4, 4, 5, 5, 5, 5, 6, 6, 7, 8, 8, 8, 8, 9, 10};

  private DigitNumeral() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isSign(char c) {
    return c == '-' || c == '+' || c == '\u2212' || c == '\u2013' || c == '±';
  }

  /** Whether a number in digits may begin with this. */
  static boolean canBegin(char c) {
    return isDigit(c) || isSign(c) || (c >= '¼' && VULGAR.indexOf(c) >= 0);
  }

  static @Nullable BigDecimal read(CharSequence form) {
    int begin = isSign(form.charAt(0)) ? 1 : 0;
    BigDecimal value = unsigned(form, begin, form.length());
    boolean negative = begin == 1 && form.charAt(0) != '+' && form.charAt(0) != '±';
    return value != null && negative ? value.negate() : value;
  }

  /** The number that a word begins with: "83" in "83-jährige", "4,18" in "4,18m". */
  static @Nullable NumberPrefix prefix(CharSequence form) {
    int end = isSign(form.charAt(0)) ? 1 : 0;
    int limit = Math.min(form.length(), 2 * MAX_DIGITS);
    while (end < limit && (isDigit(form.charAt(end)) || isInner(form, end))) {
      end++;
    }
    if (end < form.length() && VULGAR.indexOf(form.charAt(end)) >= 0) {
      end++;
    }
    BigDecimal value = end == 0 ? null : read(form.subSequence(0, end));
    return value == null ? null : new NumberPrefix(value, end);
  }

  private static boolean isInner(CharSequence form, int at) {
    return at > 0
        && at + 1 < form.length()
        && isDigit(form.charAt(at - 1))
        && isDigit(form.charAt(at + 1))
        && (form.charAt(at) == '.' || form.charAt(at) == ',' || isGroup(form.charAt(at)));
  }

  /** "24.", "3te", "20sten". */
  static long ordinal(CharSequence form) {
    int at = 0;
    long value = 0;
    while (at < form.length() && at < 18 && isDigit(form.charAt(at))) {
      value = 10 * value + form.charAt(at++) - '0';
    }
    int left = form.length() - at;
    if (left == 1 && form.charAt(at) == '.') {
      return value;
    }
    int stem = NumberWords.matches(form, at, "st") ? 2 : 1;
    return NumberWords.matches(form, at, stem == 2 ? "st" : "t")
            && OrdinalWords.isEnding(form, at + stem)
        ? value
        : -1;
  }

  private static @Nullable BigDecimal unsigned(CharSequence form, int begin, int end) {
    if (begin >= end) {
      return null;
    }
    int vulgar = VULGAR.indexOf(form.charAt(end - 1));
    if (vulgar >= 0) {
      return vulgar(form, begin, end - 1, vulgar);
    }
    for (int i = begin; i < end; i++) {
      if (form.charAt(i) == '/' || form.charAt(i) == '⁄') {
        return slashed(form, begin, i, end);
      }
    }
    return decimal(form, begin, end);
  }

  /** "½", "3½", "3 ½". */
  private static @Nullable BigDecimal vulgar(CharSequence form, int begin, int end, int which) {
    Ratio fraction = Ratio.of(NUMERATORS[which], DENOMINATORS[which]);
    if (begin == end) {
      return fraction.value();
    }
    int wholeEnd = isGroup(form.charAt(end - 1)) ? end - 1 : end;
    BigDecimal whole = begin < wholeEnd ? decimal(form, begin, wholeEnd) : null;
    return whole == null ? null : fraction.plus(whole).value();
  }

  /** "3/4" is a fraction; "2023/24" and "24/7" are none. */
  private static @Nullable BigDecimal slashed(CharSequence form, int begin, int slash, int end) {
    if (slash - begin > 2 || end - slash > 4) {
      return null;
    }
    long over = whole(form, begin, slash);
    long under = whole(form, slash + 1, end);
    boolean usual = under >= 2 && under <= 10 || under == 12 || under == 16 || under == 100;
    return over > 0 && over < under && usual ? Ratio.of(over, under).value() : null;
  }

  private static long whole(CharSequence form, int begin, int end) {
    long value = begin < end ? 0 : -1;
    for (int i = begin; i < end; i++) {
      if (!isDigit(form.charAt(i))) {
        return -1;
      }
      value = 10 * value + form.charAt(i) - '0';
    }
    return value;
  }

  private static @Nullable BigDecimal decimal(CharSequence form, int begin, int end) {
    if (end - begin > 2 * MAX_DIGITS || !isDigit(form.charAt(begin))) {
      return null;
    }
    char group = firstSeparator(form, begin, end);
    if (group == 0) {
      return parse(form, begin, end, end);
    }
    int groupsEnd = groupsEnd(form, begin, end, group);
    if (groupsEnd == end && (group != ',' || count(form, begin, end, ',') > 1)) {
      return parse(form, begin, end, end);
    }
    int mark = groupsEnd > begin && group != ',' ? groupsEnd : indexOf(form, begin, end, group);
    if (group == ',' && groupsEnd > mark && groupsEnd < end) {
      mark = groupsEnd;
    }
    char decimal = mark < end ? form.charAt(mark) : 0;
    boolean usable = decimal == ',' || decimal == '.';
    return usable && mark + 1 < end && whole(form, mark + 1, Math.min(end, mark + 18)) >= 0
        ? parse(form, begin, mark, end)
        : null;
  }

  private static char firstSeparator(CharSequence form, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!isDigit(form.charAt(i))) {
        return form.charAt(i);
      }
    }
    return 0;
  }

  private static int indexOf(CharSequence form, int begin, int end, char wanted) {
    int at = begin;
    while (at < end && form.charAt(at) != wanted) {
      at++;
    }
    return at;
  }

  private static int count(CharSequence form, int begin, int end, char wanted) {
    int count = 0;
    for (int i = begin; i < end; i++) {
      count += form.charAt(i) == wanted ? 1 : 0;
    }
    return count;
  }

  /**
   * Where groups of three end, the first of one to three and not "0"; the begin where there are
   * none.
   */
  private static int groupsEnd(CharSequence form, int begin, int end, char group) {
    if (group != '.' && group != ',' && !isGroup(group)) {
      return begin;
    }
    int at = indexOf(form, begin, end, group);
    if (at - begin > 3 || form.charAt(begin) == '0') {
      return begin;
    }
    while (at < end && form.charAt(at) == group) {
      int next = at + 1;
      while (next < end && isDigit(form.charAt(next))) {
        next++;
      }
      if (next - at != 4) {
        return begin;
      }
      at = next;
    }
    return at;
  }

  private static boolean isGroup(char c) {
    return c == ' '
        || c == '\''
        || c == '’'
        || c == '‘'
        || c == 'ʼ'
        || c == '´'
        || c == '`'
        || c == '′'
        || c == '\u00a0'
        || c == '\u202f'
        || (c >= '\u2000' && c <= '\u200a');
  }

  /** All digits, those after the mark as decimals. */
  private static @Nullable BigDecimal parse(CharSequence form, int begin, int mark, int end) {
    StringBuilder digits = new StringBuilder(end - begin + 1);
    for (int i = begin; i < end; i++) {
      char c = form.charAt(i);
      if (isDigit(c)) {
        digits.append(c);
      } else if (i == mark) {
        digits.append('.');
      } else if (i > mark) {
        return null;
      }
    }
    return digits.length() > MAX_DIGITS ? null : new BigDecimal(digits.toString());
  }
}
