package aussage;

/**
 * How many threads use something, so that it is freed when it is closed and the last has left.
 * Nobody waits.
 */
final class Usage {
  private final Runnable free;
  private int users;
  private boolean closed;

  /**
   * Of something that is open.
   *
   * @param free run once
   */
  Usage(Runnable free) {
    this.free = free;
  }

  /**
   * Each call is followed by one of {@link #leave}.
   *
   * @throws IllegalStateException if it has been closed
   */
  synchronized void enter() {
    if (closed) {
      throw new IllegalStateException(
          "this Aussage has been closed: parse before close(), or load a new one");
    }
    users++;
  }

  void leave() {
    boolean last;
    synchronized (this) {
      users--;
      last = closed && users == 0;
    }
    if (last) {
      free.run();
    }
  }

  /** Lets nobody in any more; the second time nothing happens. */
  void close() {
    boolean unused;
    synchronized (this) {
      unused = !closed && users == 0;
      closed = true;
    }
    if (unused) {
      free.run();
    }
  }
}
