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
   */
  Sentence parse(Sentence bare);

  /** Loads the models now instead of with the first sentence. */
  default void load() {}

  /** Drops the models; to parse afterwards is an {@link IllegalStateException}. */
  @Override
  void close();
}
