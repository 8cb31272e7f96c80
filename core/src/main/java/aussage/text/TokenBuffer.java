package aussage.text;

import aussage.model.Token;
import aussage.model.TokenKind;
import java.text.Normalizer;
import java.util.Arrays;

/** The tokens of a text while it is being read, as columns; grows as needed. */
final class TokenBuffer {
  /** What stands before a token. */
  enum Gap {
    NONE,
    BLANK,
    LINE,
    /** A line break that ends what stands before it. */
    BREAK,
    PARAGRAPH
  }

  /** What the dot of an abbreviation or ordinal may be besides. */
  enum Dot {
    /** The token has none, or its dot never ends a sentence: "Dr.". */
    NEVER_ENDS,
    /** Ends a sentence where a word follows that opens sentences: "Mio. Der". */
    ENDS_BEFORE_OPENER,
    /** Ends a sentence where a capital follows: "usw. Menschen". */
    ENDS_BEFORE_CAPITAL,
    /** Ends the sentence: "am 3." in "Es beginnt am 3. Danach ruht es." */
    ENDS
  }

  private static final Gap[] GAPS = Gap.values();
  private static final Dot[] DOTS = Dot.values();
  private static final TokenKind[] KINDS = TokenKind.values();

  private final String text;
  private int[] begins;
  private int[] ends;
  private byte[] kinds;
  private byte[] gaps;
  private byte[] dots;
  private int size;
  private Gap gap = Gap.PARAGRAPH;

  TokenBuffer(String text) {
    this.text = text;
    int capacity = Math.max(16, text.length() / 5);
    begins = new int[capacity];
    ends = new int[capacity];
    kinds = new byte[capacity];
    gaps = new byte[capacity];
    dots = new byte[capacity];
  }

  /** Tells what stands before the next token; the widest gap counts. */
  void gap(Gap seen) {
    if (seen.ordinal() > gap.ordinal()) {
      gap = seen;
    }
  }

  /** What stands before the token that comes next. */
  Gap gap() {
    return gap;
  }

  int add(int begin, int end, TokenKind kind) {
    return add(begin, end, kind, Dot.NEVER_ENDS);
  }

  /** Returns the end, where reading goes on. */
  int add(int begin, int end, TokenKind kind, Dot dot) {
    if (size == begins.length) {
      int capacity = size * 2;
      begins = Arrays.copyOf(begins, capacity);
      ends = Arrays.copyOf(ends, capacity);
      kinds = Arrays.copyOf(kinds, capacity);
      gaps = Arrays.copyOf(gaps, capacity);
      dots = Arrays.copyOf(dots, capacity);
    }
    begins[size] = begin;
    ends[size] = end;
    kinds[size] = (byte) kind.ordinal();
    gaps[size] = (byte) gap.ordinal();
    dots[size] = (byte) dot.ordinal();
    size++;
    gap = Gap.NONE;
    return end;
  }

  int size() {
    return size;
  }

  int begin(int token) {
    return begins[token];
  }

  int end(int token) {
    return ends[token];
  }

  TokenKind kind(int token) {
    return KINDS[kinds[token]];
  }

  boolean is(int token, TokenKind kind) {
    return token >= 0 && token < size && kinds[token] == kind.ordinal();
  }

  Gap gap(int token) {
    return GAPS[gaps[token]];
  }

  Dot dot(int token) {
    return DOTS[dots[token]];
  }

  /** Makes the line break before a token one that ends what stands before. */
  void harden(int token) {
    gaps[token] = (byte) Gap.BREAK.ordinal();
  }

  /** Whether a heading or paragraph ends before the token, or the text. */
  boolean breaksBefore(int token) {
    return token >= size || gaps[token] >= Gap.BREAK.ordinal();
  }

  /** The first character of a token. */
  char first(int token) {
    return text.charAt(begins[token]);
  }

  /** The last character of a token. */
  char last(int token) {
    return text.charAt(ends[token] - 1);
  }

  int length(int token) {
    return ends[token] - begins[token];
  }

  /** Whether the token is this one character. */
  boolean isSign(int token, char sign) {
    return token >= 0 && token < size && length(token) == 1 && first(token) == sign;
  }

  /** What stands in the text. */
  String surface(int token) {
    return text.substring(begins[token], ends[token]);
  }

  boolean startsUpper(int token) {
    return CharType.of(first(token)) == CharType.UPPER;
  }

  boolean startsLower(int token) {
    return CharType.of(first(token)) == CharType.LOWER;
  }

  /** Whether a capital letter stands at this offset of the text. */
  boolean isUpper(int offset) {
    return CharType.of(text.charAt(offset)) == CharType.UPPER;
  }

  Token token(int token) {
    int begin = begins[token];
    int end = ends[token];
    return new Token(begin, end, form(begin, end), kind(token));
  }

  private String form(int begin, int end) {
    String surface = text.substring(begin, end);
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (c >= '\u0300' && !CharType.isPlainPunctuation(c) || c == '\u00AD') {
        return normalized(surface);
      }
    }
    return surface;
  }

  private static String normalized(String surface) {
    String composed = Normalizer.normalize(surface, Normalizer.Form.NFC);
    if (!CharType.isLetterOrDigit(composed.charAt(0))) {
      return composed;
    }
    StringBuilder visible = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      if (CharType.of(composed.charAt(i)) != CharType.INVISIBLE) {
        visible.append(composed.charAt(i));
      }
    }
    return visible.length() == composed.length() ? composed : visible.toString();
  }
}
