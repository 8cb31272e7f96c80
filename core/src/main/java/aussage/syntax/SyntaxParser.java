package aussage.syntax;

/**
 * Tags and parses sentences. The module {@code aussage-de-models} has one; {@link
 * java.util.ServiceLoader} finds it.
 *
 * <p>An implementation has a public constructor without parameters that costs nothing: models load
 * when first needed. It is shared by threads.
 */
public interface SyntaxParser extends AutoCloseable {
  /**
   * The same sentence, with all that the models know of its words.
   *
   * @throws MissingModelsException if the models are not on the class path; the message names the
   *     artifact to add
   * @throws DamagedModelsException if they are not those that it was made for
   */
  Sentence parse(Sentence bare);

  /**
   * The same for a sentence of any length: one with more words than the limit is parsed in pieces,
   * each with a root of its own, so that its cost grows with its length alone. A parser to which
   * length is nothing need not do so.
   *
   * @param longest the most words of a piece, at least 1
   * @throws MissingModelsException if the models are not on the class path; the message names the
   *     artifact to add
   * @throws DamagedModelsException if they are not those that it was made for
   */
  default Sentence parse(Sentence bare, int longest) {
    return parse(bare);
  }

  /** Loads the models now instead of with the first sentence. */
  default void load() {}

  /** Drops the models; to parse afterwards is an {@link IllegalStateException}. */
  @Override
  void close();
}
