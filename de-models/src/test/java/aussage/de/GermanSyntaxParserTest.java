package aussage.de;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aussage.model.SentenceRole;
import aussage.model.Token;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.SyntaxParser;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class GermanSyntaxParserTest {
  @Test
  void isFoundByServiceLoader() {
    assertInstanceOf(
        GermanSyntaxParser.class, ServiceLoader.load(SyntaxParser.class).findFirst().orElseThrow());
  }

  @Test
  void doesNotParseAfterClose() {
    SyntaxParser parser = new GermanSyntaxParser();
    parser.close();
    Sentence sentence =
        Sentence.bare(0, SentenceRole.BODY, List.of(new Token(0, 2, "Ja", TokenKind.WORD)));
    assertEquals(
        "this parser has been closed",
        assertThrows(IllegalStateException.class, () -> parser.parse(sentence)).getMessage());
  }
}
