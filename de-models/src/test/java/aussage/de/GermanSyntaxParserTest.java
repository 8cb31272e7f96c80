package aussage.de;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.model.SentenceRole;
import aussage.model.Token;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.SyntaxParser;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GermanSyntaxParserTest {
  private static final Sentence SENTENCE =
      Sentence.bare(0, SentenceRole.BODY, List.of(new Token(0, 2, "Ja", TokenKind.WORD)));

  @Test
  void isFoundByServiceLoader() {
    assertInstanceOf(
        GermanSyntaxParser.class, ServiceLoader.load(SyntaxParser.class).findFirst().orElseThrow());
  }

  @Test
  void doesNotParseAfterClose() {
    SyntaxParser parser = new GermanSyntaxParser();
    parser.close();
    assertEquals(
        "this parser has been closed",
        assertThrows(IllegalStateException.class, () -> parser.parse(SENTENCE)).getMessage());
  }

  @Tag("models")
  @Test
  void freesTheModelsWhenClosed() throws InterruptedException {
    GermanSyntaxParser parser = new GermanSyntaxParser();
    WeakReference<?> models = usedModels(parser);
    parser.close();
    parser.close();
    for (int i = 0; i < 20 && models.get() != null; i++) {
      System.gc();
      Thread.sleep(50);
    }
    assertNull(models.get(), "something still holds the models");
  }

  /** On a stack frame that is gone afterwards. */
  private static WeakReference<?> usedModels(GermanSyntaxParser parser) {
    assertTrue(parser.parse(SENTENCE).isParsed());
    return new WeakReference<>(parser.analysis());
  }
}
