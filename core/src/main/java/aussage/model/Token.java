package aussage.model;

/**
 * A word, number or sign of the text. Tokens of a text are in order, never overlap, and together
 * cover all that is not blank.
 *
 * @param begin the first UTF-16 code unit
 * @param end the code unit after the last, greater than {@code begin}
 * @param form the text of the token for looking it up: composed (NFC), without soft hyphens; else
 *     what stands in the text
 * @param kind what it looks like
 */
public record Token(int begin, int end, String form, TokenKind kind) {
  public Token {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("not a token: [" + begin + ", " + end + "]");
    }
  }

  /** Its place in the text. */
  public Span span() {
    return new Span(begin, end);
  }
}
