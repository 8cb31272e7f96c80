package aussage.text;

import aussage.model.TokenKind;

/**
 * Reads quotation marks and decides which way they face.
 *
 * <p>„ and ‚ open. For all others the signs around decide: a mark with a blank before and none
 * after opens, the other way round it closes. Where both sides look alike, it closes what its
 * family has open, else it opens; at the end of a line it closes. What is open is forgotten at the
 * end of a paragraph.
 *
 * <p>A single mark that finds no partner nearby is an apostrophe: "’Ndrangheta".
 */
final class QuoteScanner {
  /** Which marks answer each other. */
  private enum Family {
    DOUBLE,
    GUILLEMET,
    SINGLE
  }

  /** How far the partner of a single mark may be. */
  private static final int LONGEST_SINGLE = 300;

  private final Source source;
  private final TokenBuffer tokens;

  /** For each family the mark that stands open, 0 if none. */
  private final char[] open = new char[Family.values().length];

  QuoteScanner(Source source, TokenBuffer tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  void paragraph() {
    open[0] = 0;
    open[1] = 0;
    open[2] = 0;
  }

  /** Whether a single quotation mark waits for its end. */
  boolean singleOpen() {
    return open[Family.SINGLE.ordinal()] != 0;
  }

  int scan(int i) {
    char c = source.at(i);
    return switch (c) {
      case '„', '‟', '〝' -> mark(i, 1, Family.DOUBLE, true);
      case '‚', '‛' -> mark(i, 1, Family.SINGLE, true);
      case '»', '«' -> guillemet(i);
      case '›', '‹' -> mark(i, 1, Family.SINGLE, opens(i, 1, Family.SINGLE));
      case '"', '＂' -> straight(i);
      default -> mark(i, 1, Family.DOUBLE, opens(i, 1, Family.DOUBLE));
    };
  }

  /** A single mark that may be two of them for a double one: ''so''. */
  int single(int i) {
    char c = source.at(i);
    if (source.at(i + 1) == c) {
      return mark(i, 2, Family.DOUBLE, opens(i, 2, Family.DOUBLE));
    }
    if (c == '´' || c == '`' || opens(i, 1, Family.SINGLE) || singleOpen()) {
      return mark(i, 1, Family.SINGLE, opens(i, 1, Family.SINGLE));
    }
    return tokens.add(i, i + 1, TokenKind.PUNCTUATION);
  }

  /** Whether an apostrophe there would open a quotation that is closed nearby. */
  boolean hasPartner(int i) {
    for (int next = i + 2; next < i + LONGEST_SINGLE; next++) {
      if (source.type(next) == CharType.NEWLINE) {
        return false;
      }
      if (CharType.isApostrophe(source.at(next)) && !source.letterAt(next + 1)) {
        return true;
      }
    }
    return false;
  }

  int add(int begin, int end, boolean opens) {
    return mark(begin, end - begin, Family.DOUBLE, opens);
  }

  /** »So« as in German print, «so» as in Switzerland. */
  private int guillemet(int i) {
    char standing = open[Family.GUILLEMET.ordinal()];
    boolean opens = opens(i, 1, Family.GUILLEMET);
    if (standing != 0 && standing != source.at(i)) {
      opens = false;
    }
    return mark(i, 1, Family.GUILLEMET, opens);
  }

  /** "So"; after a number with nothing open it means inches or seconds. */
  private int straight(int i) {
    if (source.digitAt(i - 1) && open[Family.DOUBLE.ordinal()] == 0 && tokens.size() > 0) {
      return tokens.add(i, i + 1, TokenKind.SYMBOL);
    }
    return mark(i, 1, Family.DOUBLE, opens(i, 1, Family.DOUBLE));
  }

  private boolean opens(int i, int width, Family family) {
    boolean before = isFree(i - 1, true);
    boolean after = isFree(i + width, false);
    if (before != after) {
      return before;
    }
    if (before && source.type(i + width) == CharType.NEWLINE) {
      return false;
    }
    return open[family.ordinal()] == 0;
  }

  /** Whether a mark finds nothing there to lean on. */
  private boolean isFree(int i, boolean before) {
    if (source.blankAt(i)) {
      return true;
    }
    char c = source.at(i);
    return switch (CharType.of(c)) {
      case CharType.OPEN -> before;
      case CharType.CLOSE, CharType.TERMINATOR -> !before;
      case CharType.PUNCTUATION -> before ? c == '/' || c == '|' || c == '*' : c != '#' && c != '@';
      case CharType.DASH -> true;
      case CharType.HYPHEN -> !before;
      case CharType.QUOTE, CharType.APOSTROPHE -> before ? lastOpened(i) : !willOpen(i);
      default -> false;
    };
  }

  /** Of two marks that touch: whether the first, which ends here, opened. */
  private boolean lastOpened(int i) {
    int last = tokens.size() - 1;
    return tokens.is(last, TokenKind.QUOTE_OPEN) && tokens.end(last) == i + 1;
  }

  /** Of two marks that touch: whether a word leans on the second. */
  private boolean willOpen(int i) {
    char c = source.at(i);
    return c == '„' || c == '‚' || source.letterAt(i + 1);
  }

  private int mark(int i, int width, Family family, boolean opens) {
    open[family.ordinal()] = opens ? source.at(i) : 0;
    return tokens.add(i, i + width, opens ? TokenKind.QUOTE_OPEN : TokenKind.QUOTE_CLOSE);
  }
}
