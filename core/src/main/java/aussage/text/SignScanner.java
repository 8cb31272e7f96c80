package aussage.text;

import aussage.model.TokenKind;

/** Reads what is neither word nor number nor quotation mark. */
final class SignScanner {
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int VARIATION_SELECTOR = 0xFE0F;
  private static final int KEYCAP = 0x20E3;

  /** Longer sequences of joined emoji do not occur. */
  private static final int LONGEST_EMOJI = 40;

  private final Source source;
  private final TokenBuffer tokens;

  SignScanner(Source source, TokenBuffer tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  /** ".", "?!", "…", "...": terminators that touch are one. */
  int terminator(int i) {
    int end = i + 1;
    while (source.type(end) == CharType.TERMINATOR) {
      end++;
    }
    return tokens.add(i, end, TokenKind.TERMINATOR);
  }

  /** The same sign again and again is one token: "--", "===". */
  int run(int i, boolean symbol) {
    int end = i + 1;
    while (end < source.length() && source.at(end) == source.at(i)) {
      end++;
    }
    return tokens.add(i, end, symbol ? TokenKind.SYMBOL : TokenKind.PUNCTUATION);
  }

  /** A punctuation mark; ",-" after an amount is one. */
  int punctuation(int i) {
    char c = source.at(i);
    if (c == ',' && source.digitAt(i - 1)) {
      return tokens.add(i, Math.max(i + 1, source.noCentsEnd(i)), TokenKind.PUNCTUATION);
    }
    if (c == '*' || c == '_' || c == '|') {
      return run(i, false);
    }
    return tokens.add(i, i + 1, TokenKind.PUNCTUATION);
  }

  /** A sign, "°C", or an emoji with all that is joined to it. */
  int symbol(int i) {
    char c = source.at(i);
    if (c == '°') {
      char scale = source.at(i + 1);
      boolean scaled = (scale == 'C' || scale == 'F') && !source.letterAt(i + 2);
      return tokens.add(i, scaled ? i + 2 : i + 1, TokenKind.SYMBOL);
    }
    if (CharType.of(c) != CharType.SURROGATE && c < '\u2000') {
      return run(i, true);
    }
    return tokens.add(i, emojiEnd(i), TokenKind.SYMBOL);
  }

  private int emojiEnd(int i) {
    int end = i + width(i);
    if (isFlag(i) && isFlag(end)) {
      end += 2;
    }
    while (end < source.length() && end - i < LONGEST_EMOJI) {
      int code = codePoint(end);
      if (code == ZERO_WIDTH_JOINER && !source.blankAt(end + 1)) {
        end += 1 + width(end + 1);
      } else if (code == VARIATION_SELECTOR
          || code == KEYCAP
          || (code >= 0x1F3FB && code <= 0x1F3FF)
          || (code >= 0xE0020 && code <= 0xE007F)
          || CharType.of(source.at(end)) == CharType.MARK) {
        end += width(end);
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isFlag(int i) {
    int code = codePoint(i);
    return code >= 0x1F1E6 && code <= 0x1F1FF;
  }

  private int codePoint(int i) {
    char c = source.at(i);
    char next = source.at(i + 1);
    return Character.isHighSurrogate(c) && Character.isLowSurrogate(next)
        ? Character.toCodePoint(c, next)
        : c;
  }

  private int width(int i) {
    return Character.charCount(codePoint(i));
  }
}
