package aussage.examples;

import aussage.syntax.Sentence;
import aussage.syntax.SyntaxParser;
import java.util.ServiceLoader;

/** The German parser, once for all tests of this package: to load its models takes long. */
public final class SharedParser implements SyntaxParser {
  private static final SyntaxParser GERMAN =
      ServiceLoader.load(SyntaxParser.class, SharedParser.class.getClassLoader())
          .findFirst()
          .orElseThrow();

  @Override
  public Sentence parse(Sentence bare) {
    return GERMAN.parse(bare);
  }

  @Override
  public Sentence parse(Sentence bare, int longest) {
    return GERMAN.parse(bare, longest);
  }

  @Override
  public void close() {
    // Others go on with it.
  }
}
