package aussage.fuzz;

import aussage.text.TextReader;
import aussage.text.TokenInvariants;
import com.code_intelligence.jazzer.junit.FuzzTest;

class TokenizerFuzzTest {
  @FuzzTest
  void everyCharacterHasItsToken(byte[] input) {
    String text = FuzzText.of(input);
    TokenInvariants.check(text, TextReader.read(text));
  }
}
