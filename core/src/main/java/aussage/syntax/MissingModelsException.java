package aussage.syntax;

/** No parser, or not its models, on the class path. The message names the artifact to add. */
public final class MissingModelsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the remedy as its message. */
  public MissingModelsException(String message) {
    super(message);
  }
}
