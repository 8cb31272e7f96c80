package aussage.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.model.Token;

/** What holds of the tokens of any text. */
public final class TokenInvariants {
  private TokenInvariants() {}

  /** Tokens stand in order, none is empty, and all that can be seen belongs to one. */
  public static void check(String text, TokenizedText read) {
    int at = 0;
    for (TokenizedSentence sentence : read.sentences()) {
      assertFalse(sentence.tokens().isEmpty(), "a sentence has tokens");
      for (Token token : sentence.tokens()) {
        assertTrue(token.begin() >= at, () -> token + " overlaps in " + text);
        assertBlank(text, at, token.begin());
        assertFalse(token.form().isEmpty());
        at = token.end();
      }
    }
    assertBlank(text, at, text.length());
    read.diagnostics().forEach(diagnostic -> assertTrue(diagnostic.span().end() <= text.length()));
    assertEquals(read, TextReader.read(text), "reads otherwise the second time");
  }

  private static void assertBlank(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      assertTrue(CharType.isBlank(text.charAt(i)), "left out at " + i + " of " + text);
    }
  }
}
