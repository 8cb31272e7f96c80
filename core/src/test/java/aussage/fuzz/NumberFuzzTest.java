package aussage.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.model.SentenceRole;
import aussage.model.Token;
import aussage.model.TokenKind;
import aussage.number.GermanNumerals;
import aussage.number.NumberPhrase;
import aussage.number.NumberPrefix;
import aussage.number.NumberReader;
import aussage.syntax.Sentence;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;

class NumberFuzzTest {
  /** The input's words, parted at blanks, each as a numeral of its own and all as one phrase. */
  @FuzzTest
  void anyWordsAreANumberOrNone(byte[] input) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String form : FuzzText.of(input).split("\\s+")) {
      if (!form.isEmpty()) {
        numeral(form);
        TokenKind kind = Character.isLetter(form.charAt(0)) ? TokenKind.WORD : TokenKind.NUMBER;
        tokens.add(new Token(begin, begin + form.length(), form, kind));
      }
      begin += form.length() + 1;
    }
    if (tokens.isEmpty()) {
      return;
    }
    Sentence sentence = Sentence.bare(0, SentenceRole.BODY, tokens);
    for (int at = 0; at < sentence.size(); at++) {
      NumberPhrase phrase = NumberReader.read(sentence, at);
      if (phrase != null) {
        assertTrue(phrase.end() > at && phrase.end() <= sentence.size());
        assertNotNull(phrase.value());
      }
    }
  }

  private static void numeral(String form) {
    assertEquals(GermanNumerals.cardinal(form), GermanNumerals.cardinal(form));
    GermanNumerals.ordinal(form);
    GermanNumerals.fraction(form);
    GermanNumerals.roman(form);
    if (GermanNumerals.cardinal(form) != null && Character.isLetter(form.charAt(0))) {
      assertTrue(GermanNumerals.mayBegin(form), form);
    }
    NumberPrefix prefix = GermanNumerals.prefix(form);
    if (prefix != null) {
      assertTrue(prefix.length() > 0 && prefix.length() <= form.length(), form);
    }
  }
}
