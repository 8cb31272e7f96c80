package aussage.syntax;

import org.jspecify.annotations.Nullable;

/**
 * The models on the class path are not those that the parser was made for: damaged, or of another
 * release. The message names the file and the artifact to put in its place.
 */
public final class DamagedModelsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * With the remedy as its message.
   *
   * @param cause what became of it, if it was noticed by that
   */
  public DamagedModelsException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
