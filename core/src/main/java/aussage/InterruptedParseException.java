package aussage;

/**
 * The thread was interrupted while it parsed an article, or before: there is no result. Its
 * interrupt flag stays set, so that who runs the thread sees it too.
 */
public final class InterruptedParseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InterruptedParseException() {
    super("interrupted while an article was being parsed");
  }

  /** Ends a parse whose thread has been interrupted. */
  static void throwIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedParseException();
    }
  }
}
