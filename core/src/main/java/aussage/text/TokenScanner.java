package aussage.text;

import aussage.model.TokenKind;
import aussage.text.TokenBuffer.Gap;

/**
 * Reads a text into tokens: one pass, each look ahead bounded or over characters that are then
 * consumed. The first character of a token decides which scanner reads it.
 */
final class TokenScanner {
  private final Source source;
  private final TokenBuffer tokens;
  private final WordScanner words;
  private final NumberScanner numbers;
  private final QuoteScanner quotes;
  private final SignScanner signs;
  private int linesInGap;

  private TokenScanner(String text) {
    source = new Source(text);
    tokens = new TokenBuffer(text);
    quotes = new QuoteScanner(source, tokens);
    words = new WordScanner(source, tokens, quotes);
    numbers = new NumberScanner(source, tokens, words);
    signs = new SignScanner(source, tokens);
  }

  static TokenBuffer scan(String text) {
    TokenScanner scanner = new TokenScanner(text);
    scanner.scan();
    return scanner.tokens;
  }

  private void scan() {
    int i = 0;
    int length = source.length();
    while (i < length) {
      byte type = source.type(i);
      if (type <= CharType.INVISIBLE) {
        i = gap(i, type);
      } else {
        linesInGap = 0;
        i = token(i, type);
      }
    }
  }

  private int gap(int i, byte type) {
    if (type == CharType.NEWLINE) {
      char c = source.at(i);
      if (c != '\n' || source.at(i - 1) != '\r' || i == 0) {
        linesInGap += c == '\u2029' ? 2 : 1;
      }
      tokens.gap(linesInGap > 1 ? Gap.PARAGRAPH : Gap.LINE);
      if (linesInGap > 1) {
        quotes.paragraph();
      }
    } else if (type == CharType.BLANK) {
      tokens.gap(Gap.BLANK);
    }
    return i + 1;
  }

  private int token(int i, byte type) {
    return switch (type) {
      case CharType.LOWER, CharType.UPPER, CharType.LETTER -> words.scan(i);
      case CharType.DIGIT -> numbers.scan(i);
      case CharType.TERMINATOR -> signs.terminator(i);
      case CharType.QUOTE -> quotes.scan(i);
      case CharType.APOSTROPHE -> apostrophe(i);
      case CharType.HYPHEN, CharType.DASH -> dash(i);
      case CharType.OPEN, CharType.CLOSE -> tokens.add(i, i + 1, TokenKind.PUNCTUATION);
      case CharType.PUNCTUATION -> punctuation(i);
      default -> CharType.isFraction(source.at(i)) ? numbers.scan(i) : symbol(i);
    };
  }

  private int symbol(int i) {
    return source.at(i) == '+' || source.at(i) == '±' ? dash(i) : signs.symbol(i);
  }

  /** A quotation mark, or what letters left behind: "'s", "'68er". */
  private int apostrophe(int i) {
    int word = words.loose(i);
    return word > i ? word : quotes.single(i);
  }

  /** A sign before a number ("-5"), a hyphen after a quotation ("-Regisseur"), a dash, a rule. */
  private int dash(int i) {
    if (source.digitAt(i + 1) && numbers.maySign(i)) {
      return numbers.scanSigned(i);
    }
    if (CharType.isHyphen(source.at(i))
        && source.letterAt(i + 1)
        && (tokens.gap() == Gap.NONE || source.blankAt(i - 1))) {
      return words.scanFrom(i, i + 1);
    }
    return signs.run(i, CharType.of(source.at(i)) == CharType.SYMBOL);
  }

  private int punctuation(int i) {
    char c = source.at(i);
    if ((c == '@' || c == '#') && source.blankAt(i - 1) | isOpening(i - 1)) {
      int end = LinkScanner.handleEnd(source, i);
      if (end > i) {
        return tokens.add(i, end, TokenKind.LINK);
      }
    }
    if (c == ',' && source.at(i + 1) == ',' && source.letterAt(i + 2) && source.blankAt(i - 1)) {
      return quotes.add(i, i + 2, true);
    }
    return signs.punctuation(i);
  }

  private boolean isOpening(int i) {
    byte type = source.type(i);
    return type == CharType.OPEN || type == CharType.QUOTE;
  }
}
