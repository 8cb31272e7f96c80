package aussage.text;

import aussage.model.TokenKind;
import aussage.text.TokenBuffer.Gap;

/**
 * A line, heading or paragraph: the tokens between two breaks that end something, and its shape.
 *
 * @param begin the first token
 * @param end the token after the last
 * @param touches whether it follows the line above without an empty line
 * @param words the number of words
 * @param lower how many of them begin in lower case
 * @param shouted how many of them are all capitals, two at least
 * @param numbers the number of numbers and ordinals
 * @param links the number of links
 * @param terminators the number of full stops and the like
 * @param stops how many of them are full stops and not question or exclamation marks
 * @param terminated whether it ends with one, quotation marks and brackets left aside
 * @param addressed whether it says "Sie" or "Ihr" to the reader outside of quotation marks
 */
record Passage(
    int begin,
    int end,
    boolean touches,
    int words,
    int lower,
    int shouted,
    int numbers,
    int links,
    int terminators,
    int stops,
    boolean terminated,
    boolean addressed) {
  /** Titles have fewer words. */
  private static final int LONGEST_TITLE = 24;

  static Passage of(TokenBuffer tokens, int begin, int end) {
    int words = 0;
    int lower = 0;
    int shouted = 0;
    int numbers = 0;
    int links = 0;
    int terminators = 0;
    int stops = 0;
    boolean quoted = false;
    boolean addressed = false;
    for (int i = begin; i < end; i++) {
      switch (tokens.kind(i)) {
        case WORD -> {
          words++;
          lower += tokens.startsLower(i) ? 1 : 0;
          shouted += isShouted(tokens, i) ? 1 : 0;
          addressed |= !quoted && i > begin && isAddress(tokens, i);
        }
        case NUMBER, ORDINAL -> numbers++;
        case LINK -> links++;
        case TERMINATOR -> {
          terminators++;
          stops += tokens.first(i) == '.' ? 1 : 0;
        }
        case QUOTE_OPEN -> quoted = true;
        case QUOTE_CLOSE -> quoted = false;
        case PUNCTUATION, SYMBOL -> {}
      }
    }
    return new Passage(
        begin,
        end,
        tokens.gap(begin) != Gap.PARAGRAPH,
        words,
        lower,
        shouted,
        numbers,
        links,
        terminators,
        stops,
        isTerminated(tokens, begin, end),
        addressed);
  }

  /** All capitals, in a first look: its first, second and last letter are. */
  private static boolean isShouted(TokenBuffer tokens, int token) {
    return tokens.length(token) > 1
        && tokens.startsUpper(token)
        && tokens.isUpper(tokens.begin(token) + 1)
        && tokens.isUpper(tokens.end(token) - 1);
  }

  /** A form of "Sie" or "Ihr" with a capital that no beginning of a sentence asks for. */
  private static boolean isAddress(TokenBuffer tokens, int token) {
    char first = tokens.first(token);
    int length = tokens.length(token);
    if (first != 'S' && first != 'I' || length > 5) {
      return false;
    }
    TokenKind before = tokens.kind(token - 1);
    if (before != TokenKind.WORD && !tokens.isSign(token - 1, ',')) {
      return false;
    }
    return switch (tokens.surface(token)) {
      case "Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres" -> true;
      default -> false;
    };
  }

  private static boolean isTerminated(TokenBuffer tokens, int begin, int end) {
    int last = end - 1;
    while (last > begin
        && (tokens.is(last, TokenKind.QUOTE_CLOSE)
            || tokens.isSign(last, ')')
            || tokens.isSign(last, ']'))) {
      last--;
    }
    return tokens.is(last, TokenKind.TERMINATOR) || tokens.dot(last) == TokenBuffer.Dot.ENDS;
  }

  /** The number of tokens. */
  int length() {
    return end - begin;
  }

  /** Whether all its words are in capitals, two at least. */
  boolean isShout() {
    return words >= 2 && shouted == words;
  }

  /** Whether it reads like a statement or more and not like a title or a line of a page. */
  boolean isText() {
    return words >= 5 && lower >= 1 && terminated && stops > 0
        || words >= LONGEST_TITLE && lower >= LONGEST_TITLE / 2;
  }
}
