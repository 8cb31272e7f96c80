package aussage.text;

import aussage.model.TokenKind;
import aussage.text.TokenBuffer.Gap;

/**
 * Tells line breaks that end something from those that a column's width has made.
 *
 * <p>A break is one of width where the next line goes on in lower case, or where what stands before
 * the next line's first blank would not have found room. How wide the column is, a paragraph of
 * three lines or more says for itself and for the shorter ones of its text. In columns wider than
 * {@value #WIDEST} nobody wraps, and lines narrower than {@value #NARROWEST} are lists.
 */
final class LineBreaks {
  private static final int WIDEST = 160;
  private static final int NARROWEST = 40;

  private final TokenBuffer tokens;
  private int column;

  private LineBreaks(TokenBuffer tokens) {
    this.tokens = tokens;
  }

  static void decide(TokenBuffer tokens) {
    LineBreaks breaks = new LineBreaks(tokens);
    for (int from = 0, to; from < tokens.size(); from = to) {
      to = breaks.end(from, Gap.PARAGRAPH);
      breaks.column = Math.max(breaks.column, breaks.columnOf(from, to));
    }
    for (int from = 0, to; from < tokens.size(); from = to) {
      to = breaks.end(from, Gap.PARAGRAPH);
      breaks.decide(from, to);
    }
  }

  /** The next token behind such a gap, the number of tokens if there is none. */
  private int end(int from, Gap gap) {
    int to = from + 1;
    while (to < tokens.size() && tokens.gap(to).ordinal() < gap.ordinal()) {
      to++;
    }
    return to;
  }

  /** The width of the longest line between two empty lines. */
  private int width(int from, int to) {
    int width = 0;
    for (int line = from, next; line < to; line = next) {
      next = end(line, Gap.LINE);
      width = Math.max(width, tokens.end(next - 1) - tokens.begin(line));
    }
    return width;
  }

  /** The width of a column in which these lines, three or more, are wrapped; 0 if they are not. */
  private int columnOf(int from, int to) {
    int second = end(from, Gap.LINE);
    if (second >= to || end(second, Gap.LINE) >= to) {
      return 0;
    }
    int width = width(from, to);
    for (int line = from, next = second; next < to; line = next, next = end(line, Gap.LINE)) {
      if (!isFull(line, next, width)) {
        return 0;
      }
    }
    return isColumn(width) ? width : 0;
  }

  private static boolean isColumn(int width) {
    return width >= NARROWEST && width <= WIDEST;
  }

  /** Whether the line has no room for what stands before the next one's first blank. */
  private boolean isFull(int line, int next, int width) {
    int last = next;
    while (last + 1 < tokens.size() && tokens.gap(last + 1) == Gap.NONE) {
      last++;
    }
    int needed = tokens.end(last) - tokens.begin(next);
    return tokens.end(next - 1) - tokens.begin(line) + 1 + needed > width;
  }

  /** Decides all line breaks between two empty lines. */
  private void decide(int from, int to) {
    int second = end(from, Gap.LINE);
    if (second >= to) {
      return;
    }
    int width = width(from, to);
    boolean several = end(second, Gap.LINE) < to;
    for (int line = from, next = second; next < to; line = next, next = end(line, Gap.LINE)) {
      boolean full = isColumn(width) && isFull(line, next, width);
      boolean known = column > 0 && isFull(line, next, Math.max(column, width));
      if (!isWrapped(line, next, full, several || known)) {
        tokens.harden(next);
      }
    }
  }

  private boolean isWrapped(int line, int next, boolean full, boolean sure) {
    int last = next - 1;
    if (tokens.is(last, TokenKind.TERMINATOR)) {
      return false;
    }
    if (tokens.is(next, TokenKind.WORD) && tokens.startsLower(next)) {
      return true;
    }
    if (tokens.is(last, TokenKind.QUOTE_CLOSE) && tokens.is(last - 1, TokenKind.TERMINATOR)) {
      return false;
    }
    if (tokens.is(next, TokenKind.PUNCTUATION) && !tokens.isSign(next, '(')) {
      return false;
    }
    if (tokens.isSign(last, ',') || tokens.is(last, TokenKind.ORDINAL) && last > line) {
      return true;
    }
    boolean goesOn = tokens.is(last, TokenKind.WORD) && tokens.startsLower(last);
    return full && (goesOn || sure);
  }
}
