package aussage.examples;

import aussage.Aussage;
import aussage.syntax.Sentence;
import aussage.syntax.SyntaxParser;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Can I put a parser of my own in? This one saves time: it hands on only sentences with a digit,
 * and leaves the others as they are, so that nothing is claimed by them.
 */
final class BringYourOwnParser implements SyntaxParser {
  private static final String TEXT =
      """
      Das Spiel war lange offen. In der 80. Minute kamen noch 2000 Zuschauer dazu, sagte der \
      Stadionsprecher. Danach regnete es.
      """;

  private final SyntaxParser parser;
  private final AtomicInteger parsed = new AtomicInteger();

  private BringYourOwnParser(SyntaxParser parser) {
    this.parser = parser;
  }

  @Override
  public Sentence parse(Sentence bare) {
    boolean figures =
        bare.words().stream().anyMatch(word -> word.form().chars().anyMatch(Character::isDigit));
    if (!figures) {
      return bare;
    }
    parsed.incrementAndGet();
    return parser.parse(bare);
  }

  @Override
  public void close() {
    parser.close();
  }

  public static void main(String[] args) {
    SyntaxParser german = ServiceLoader.load(SyntaxParser.class).findFirst().orElseThrow();
    BringYourOwnParser own = new BringYourOwnParser(german);
    try (Aussage aussage = Aussage.with(own)) {
      aussage.parse(TEXT).claims().forEach(claim -> System.out.println(claim.text()));
    }
    System.out.println("sentences parsed: " + own.parsed);
  }
}
