package aussage.text;

import aussage.model.TokenKind;
import aussage.text.TokenBuffer.Gap;

/**
 * Tells line breaks that end something from those that a column's width has made.
 *
 * <p>A break is one of width where the next line goes on in lower case, or where the next line's
 * first word would not have found room. In columns wider than {@value #WIDEST} nobody wraps, and
 * lines narrower than {@value #NARROWEST} are lists.
 */
final class LineBreaks {
  private static final int WIDEST = 160;
  private static final int NARROWEST = 40;

  private final TokenBuffer tokens;

  private LineBreaks(TokenBuffer tokens) {
    this.tokens = tokens;
  }

  static void decide(TokenBuffer tokens) {
    new LineBreaks(tokens).decide();
  }

  private void decide() {
    int block = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.gap(i) == Gap.PARAGRAPH) {
        block(block, i);
        block = i;
      }
    }
  }

  /** Decides all line breaks between two empty lines. */
  private void block(int from, int to) {
    int lines = 1;
    int width = 0;
    int line = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || tokens.gap(i) == Gap.LINE) {
        width = Math.max(width, tokens.end(i - 1) - tokens.begin(line));
        line = i;
        lines += i == to ? 0 : 1;
      }
    }
    if (lines == 1) {
      return;
    }
    line = from;
    for (int i = from + 1; i < to; i++) {
      if (tokens.gap(i) == Gap.LINE) {
        if (!isWrapped(line, i, width, lines)) {
          tokens.harden(i);
        }
        line = i;
      }
    }
  }

  private boolean isWrapped(int line, int next, int width, int lines) {
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
    if (tokens.isSign(last, ',')) {
      return true;
    }
    boolean noRoom = tokens.end(last) - tokens.begin(line) + 1 + tokens.length(next) > width;
    boolean goesOn = tokens.is(last, TokenKind.WORD) && tokens.startsLower(last);
    return noRoom && width >= NARROWEST && width <= WIDEST && (goesOn || lines > 2);
  }
}
