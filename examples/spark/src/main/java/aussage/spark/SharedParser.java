package aussage.spark;

import aussage.Aussage;

/**
 * The one parser of an executor's JVM: its models are in memory once, however many tasks run there.
 * It loads with the first article, on the executor and not on the driver, and is never closed: it
 * ends with the executor.
 */
final class SharedParser {
  private SharedParser() {}

  /** The same one for all tasks and threads. */
  static Aussage get() {
    return Lazy.AUSSAGE;
  }

  private static final class Lazy {
    static final Aussage AUSSAGE = Aussage.load();
  }
}
