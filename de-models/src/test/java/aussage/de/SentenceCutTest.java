package aussage.de;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.SentenceRole;
import aussage.model.Token;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceCutTest {
  /** Of the strongest places in the second half of what fits, the last. */
  @ParameterizedTest(name = "{0} in pieces of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a b c d          | 4 | a b c d
          a b c d          | 3 | a b c / d
          a b c d          | 1 | a / b / c / d
          a b , d e        | 4 | a b , / d e
          a , c d e f g    | 6 | a , c d e f / g
          a b c und e      | 4 | a b c / und e
          a b c ; e , g h  | 6 | a b c ; / e , g h
          a b c : e , g h  | 7 | a b c : / e , g h
          a b , d , f g h  | 7 | a b , d , / f g h
          a b c , e und g  | 6 | a b c , / e und g
          """)
  void cutsAtTheStrongestPlace(String words, int longest, String pieces) {
    Sentence sentence = sentence(words);
    List<String> found = new ArrayList<>();
    int from = 0;
    for (int end : SentenceCut.ends(sentence, longest)) {
      List<String> piece = new ArrayList<>();
      for (int i = from; i < end; i++) {
        piece.add(sentence.word(i).form());
      }
      found.add(String.join(" ", piece));
      from = end;
    }
    assertEquals(pieces, String.join(" / ", found));
  }

  private static Sentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : Splitter.on(' ').split(words)) {
      tokens.add(new Token(at, at + word.length(), word, TokenKind.WORD));
      at += word.length() + 1;
    }
    return Sentence.bare(0, SentenceRole.BODY, tokens);
  }
}
