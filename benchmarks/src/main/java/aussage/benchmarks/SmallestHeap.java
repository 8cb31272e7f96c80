package aussage.benchmarks;

import java.util.List;

/**
 * Searches for the smallest heap in which all articles of {@link News} are parsed: {@code java -cp
 * benchmarks.jar aussage.benchmarks.SmallestHeap}. Takes some minutes.
 */
public final class SmallestHeap {
  private static final int MAX_MEGABYTES = 1 << 11;

  /** So many articles fill the caches. */
  private static final int ARTICLES = 50;

  private SmallestHeap() {}

  /** Prints the megabytes for {@code -Xmx}, to a sixteenth of them. */
  public static void main(String[] args) {
    for (String part : List.of("core", "models")) {
      System.out.println(part + ": -Xmx" + smallest(part) + "m");
    }
  }

  private static int smallest(String part) {
    int enough = MAX_MEGABYTES;
    int tooSmall = 1;
    while (enough - tooSmall > enough / 16) {
      int middle = (enough + tooSmall) / 2;
      if (FirstResult.run(List.of("-Xmx" + middle + "m", "-XX:+UseSerialGC"), part, ARTICLES)) {
        enough = middle;
      } else {
        tooSmall = middle;
      }
    }
    return enough;
  }
}
