package aussage.de;

import aussage.syntax.Sentence;
import aussage.syntax.SyntaxParser;
import org.jspecify.annotations.Nullable;

/**
 * The German parser: tags, names and trees by CoreNLP's models, readings and lemmas by a
 * dictionary, then our own repairs.
 *
 * <pre>{@code
 * try (SyntaxParser parser = new GermanSyntaxParser()) {
 *   Sentence parsed = parser.parse(bare);
 * }
 * }</pre>
 *
 * <p>To make one costs nothing; the models load with the first sentence or by {@link #load()},
 * once. Shared by threads.
 */
public final class GermanSyntaxParser implements SyntaxParser {
  /** The longest piece of a sentence, in words, where nobody says another length. */
  static final int LONGEST_PIECE = 150;

  private final Object lock = new Object();
  private volatile @Nullable Analysis analysis;
  private volatile boolean closed;

  /** A parser that has loaded nothing yet. */
  public GermanSyntaxParser() {}

  @Override
  public Sentence parse(Sentence bare) {
    return parse(bare, LONGEST_PIECE);
  }

  @Override
  public Sentence parse(Sentence bare, int longest) {
    return analysis().parse(bare, longest);
  }

  @Override
  public void load() {
    analysis();
  }

  /** The models and the rules over them; they are loaded if need be. */
  Analysis analysis() {
    Analysis ready = analysis;
    if (ready != null) {
      return ready;
    }
    synchronized (lock) {
      if (closed) {
        throw new IllegalStateException("this parser has been closed");
      }
      ready = analysis;
      if (ready == null) {
        ready = new Analysis(Models.load());
        analysis = ready;
      }
      return ready;
    }
  }

  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      analysis = null;
    }
  }
}
