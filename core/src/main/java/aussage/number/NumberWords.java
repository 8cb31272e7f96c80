package aussage.number;

import aussage.rule.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cardinal numbers in words, by descent through the grammar of German numerals: digits before tens
 * ("einundzwanzig"), hundreds, thousands, and the great magnitudes where they are written together.
 */
final class NumberWords {
  /** What an atom may stand for in a number word. */
  private enum Kind {
    DIGIT,
    TEEN,
    TEN,
    HUNDRED,
    THOUSAND,
    GREAT
  }

  private record Atom(String text, long value, Kind kind) {}

  private static final Atom[][] ATOMS = atomsByInitial();
  private static final long NONE = -1;

  private final CharSequence text;
  private int at;
  private long value;

  private NumberWords(CharSequence text, int at) {
    this.text = text;
    this.at = at;
  }

  private static Atom[][] atomsByInitial() {
    List<List<Atom>> lists = new ArrayList<>();
    for (char c = 'a'; c <= 'z'; c++) {
      lists.add(new ArrayList<>());
    }
    for (Table.Row row : Table.read(NumberWords.class, "atoms.tsv")) {
      String text = row.get("atom");
      lists
          .get(text.charAt(0) - 'a')
          .add(new Atom(text, Long.parseLong(row.get("value")), row.constant("kind", Kind.class)));
    }
    Atom[][] byInitial = new Atom[lists.size()][];
    for (int i = 0; i < byInitial.length; i++) {
      List<Atom> longestFirst = lists.get(i);
      longestFirst.sort(Comparator.comparingInt((Atom atom) -> atom.text().length()).reversed());
      byInitial[i] = longestFirst.toArray(new Atom[0]);
    }
    return byInitial;
  }

  /** The value of a whole word with its inflection, -1 where it is no cardinal number. */
  static long cardinal(CharSequence form) {
    if (matches(form, 0, "null") && form.length() == "null".length()) {
      return 0;
    }
    NumberWords scan = scan(form, 0);
    return scan != null && isInflection(form, scan.at, scan.value) ? scan.value : NONE;
  }

  /** The longest number word that begins there, null where none does. */
  static @Nullable NumberWords scan(CharSequence form, int from) {
    if (atom(form, from) == null) {
      return null;
    }
    NumberWords scan = new NumberWords(form, from);
    scan.value = scan.whole();
    return scan.value < 0 ? null : scan;
  }

  long value() {
    return value;
  }

  int end() {
    return at;
  }

  /** "zweier", "dreien", "eines": only small numbers inflect. */
  private static boolean isInflection(CharSequence form, int at, long value) {
    int length = form.length() - at;
    if (length == 0) {
      return true;
    }
    if (length > 2) {
      return false;
    }
    if (value % 100 == 1) {
      return isEinEnding(form, at);
    }
    boolean genitive = (value == 2 || value == 3) && matches(form, at, "er");
    // "achten" is the ordinal or the verb
    boolean dative = value >= 2 && value <= 12 && value != 8 && matches(form, at, "en");
    return length == 2 && (genitive || dative);
  }

  private static boolean isEinEnding(CharSequence form, int at) {
    char first = lower(form.charAt(at));
    if (form.length() - at == 1) {
      return first == 'e' || first == 's';
    }
    return first == 'e' && "nmrs".indexOf(lower(form.charAt(at + 1))) >= 0;
  }

  private long whole() {
    long total = NONE;
    long last = Long.MAX_VALUE;
    while (true) {
      int begin = at;
      long part = belowMillion();
      Atom great = part < 0 ? null : great(part);
      if (great == null || great.value >= last) {
        if (part < 0) {
          at = begin;
        }
        return part < 0 ? total : Math.max(total, 0) + part;
      }
      at += great.text.length();
      last = great.value;
      total = Math.max(total, 0) + part * great.value;
      skipUndBefore(Kind.DIGIT);
    }
  }

  /** "einemillion" has an ending before its magnitude. */
  private @Nullable Atom great(long part) {
    int begin = at;
    if (part == 1 && at < text.length() && lower(text.charAt(at)) == 'e') {
      at++;
    }
    Atom found = atom(text, at);
    if (found != null && found.kind == Kind.GREAT && part < 1000) {
      return found;
    }
    at = begin;
    return null;
  }

  private long belowMillion() {
    long head = belowThousand();
    Atom thousand = atom(text, at);
    if (thousand == null || thousand.kind != Kind.THOUSAND) {
      return head;
    }
    at += thousand.text.length();
    long thousands = head < 0 ? 1 : head;
    skipUndBefore(Kind.DIGIT);
    return thousands * thousand.value + Math.max(0, belowThousand());
  }

  private long belowThousand() {
    long head = belowHundred();
    Atom hundred = atom(text, at);
    if (hundred == null || hundred.kind != Kind.HUNDRED) {
      return head;
    }
    at += hundred.text.length();
    long hundreds = head < 0 ? 1 : head;
    skipUndBefore(Kind.DIGIT);
    return hundreds * hundred.value + Math.max(0, belowHundred());
  }

  private long belowHundred() {
    Atom first = atom(text, at);
    if (first == null || first.kind.compareTo(Kind.TEN) > 0) {
      return NONE;
    }
    at += first.text.length();
    if (first.kind != Kind.DIGIT) {
      return first.value;
    }
    int afterDigit = at;
    if (skipUndBefore(Kind.TEN)) {
      Atom ten = atom(text, at);
      if (ten != null && ten.kind == Kind.TEN) {
        at += ten.text.length();
        return first.value + ten.value;
      }
      at = afterDigit;
    }
    return first.value;
  }

  /** Steps over "und" where a part of a number of at least this kind follows. */
  private boolean skipUndBefore(Kind least) {
    if (!matches(text, at, "und")) {
      return false;
    }
    Atom next = atom(text, at + 3);
    if (next == null || next.kind.compareTo(least) < 0 || next.kind.compareTo(Kind.HUNDRED) > 0) {
      return false;
    }
    at += 3;
    return true;
  }

  private static @Nullable Atom atom(CharSequence text, int from) {
    if (from >= text.length()) {
      return null;
    }
    int initial = lower(text.charAt(from)) - 'a';
    if (initial < 0 || initial >= ATOMS.length) {
      return null;
    }
    for (Atom atom : ATOMS[initial]) {
      if (matches(text, from, atom.text)) {
        return atom;
      }
    }
    return null;
  }

  /** Whether the text goes on so, whatever its capitals. */
  static boolean matches(CharSequence text, int from, String lowerCase) {
    if (text.length() - from < lowerCase.length()) {
      return false;
    }
    for (int i = 0; i < lowerCase.length(); i++) {
      if (lower(text.charAt(from + i)) != lowerCase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static char lower(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }
}
