package aussage.text;

import aussage.model.TokenKind;
import aussage.text.TokenBuffer.Dot;

/**
 * Finds where sentences end. A sentence takes its closing quotation marks and brackets along, and
 * goes on where the next word is written small: „Wirklich?“ fragte sie.
 */
final class SentenceSplitter {
  /** Longer sentences are cut; no German sentence is that long. */
  static final int LONGEST = 500;

  private final TokenBuffer tokens;

  SentenceSplitter(TokenBuffer tokens) {
    this.tokens = tokens;
  }

  /** The token after the last of the sentence that begins with this one. */
  int end(int begin) {
    int limit = Math.min(tokens.size(), begin + LONGEST);
    int i = begin;
    while (i < limit) {
      Dot dot = dot(i);
      int next = i + 1;
      if (dot != Dot.NEVER_ENDS) {
        while (next < limit && isTail(next)) {
          next++;
        }
      }
      if (tokens.breaksBefore(next) || dot != Dot.NEVER_ENDS && endsBefore(i, next, dot)) {
        return next;
      }
      i = next;
    }
    return limit;
  }

  private Dot dot(int token) {
    if (!tokens.is(token, TokenKind.TERMINATOR)) {
      return tokens.dot(token);
    }
    boolean leftOut = tokens.isSign(token - 1, '(') || tokens.isSign(token - 1, '[');
    return leftOut ? Dot.NEVER_ENDS : Dot.ENDS;
  }

  /** What belongs to the end of a sentence after its full stop. */
  private boolean isTail(int token) {
    return !tokens.breaksBefore(token)
        && (tokens.is(token, TokenKind.QUOTE_CLOSE)
            || tokens.is(token, TokenKind.TERMINATOR)
            || tokens.isSign(token, ')')
            || tokens.isSign(token, ']'));
  }

  private boolean endsBefore(int last, int next, Dot dot) {
    return switch (tokens.kind(next)) {
      case WORD -> endsBeforeWord(last, next, dot);
      case QUOTE_OPEN -> next + 1 >= tokens.size() || endsBeforeWord(last, next + 1, dot);
      case PUNCTUATION -> endsBeforePunctuation(last, next, dot);
      case NUMBER, ORDINAL, SYMBOL, LINK -> dot == Dot.ENDS && !isEllipsis(last);
      case QUOTE_CLOSE, TERMINATOR -> false;
    };
  }

  private boolean endsBeforePunctuation(int last, int next, Dot dot) {
    char sign = tokens.first(next);
    if (sign == ',' || sign == ';' || sign == ':' || sign == '/' || sign == ')' || sign == ']') {
      return false;
    }
    if (sign == '*' || sign == '|' || sign == '•') {
      return dot == Dot.ENDS;
    }
    if (dot == Dot.ENDS && isSignature(next)) {
      return true;
    }
    if (dot == Dot.ENDS && isOmission(next)) {
      return next + 3 < tokens.size()
          && !tokens.breaksBefore(next + 3)
          && endsBefore(last, next + 3, dot);
    }
    return dot == Dot.ENDS
        && next + 1 < tokens.size()
        && !tokens.is(next + 1, TokenKind.PUNCTUATION)
        && endsBefore(last, next + 1, dot);
  }

  /** An author's sign at the end of a paragraph: "Der Hafen bleibt zu. (el)". */
  private boolean isSignature(int open) {
    return tokens.isSign(open, '(')
        && tokens.is(open + 1, TokenKind.WORD)
        && tokens.isSign(open + 2, ')')
        && tokens.breaksBefore(open + 3);
  }

  /** "[…]" */
  private boolean isOmission(int open) {
    return (tokens.isSign(open, '(') || tokens.isSign(open, '['))
        && tokens.is(open + 1, TokenKind.TERMINATOR)
        && (tokens.isSign(open + 2, ')') || tokens.isSign(open + 2, ']'));
  }

  private boolean endsBeforeWord(int last, int next, Dot dot) {
    if (tokens.startsLower(next) || CharType.isHyphen(tokens.first(next))) {
      return false;
    }
    if (dot == Dot.ENDS_BEFORE_OPENER || dot == Dot.ENDS && isEllipsis(last) && standsAlone(last)) {
      return Lexicon.OPENERS.contains(tokens.surface(next));
    }
    return true;
  }

  private boolean isEllipsis(int token) {
    return tokens.is(token, TokenKind.TERMINATOR)
        && (tokens.first(token) == '…' || tokens.first(token) == '.' && tokens.length(token) > 1);
  }

  /** An ellipsis with a blank before stands for words left out. */
  private boolean standsAlone(int token) {
    return tokens.gap(token) != TokenBuffer.Gap.NONE;
  }
}
