package aussage.benchmarks;

import java.time.Duration;
import java.util.List;

/**
 * Searches for the smallest heap in which {@value #ARTICLES} articles of {@link News} are parsed in
 * at most twice the time that they take with {@value #AMPLE} MB: {@code java -cp benchmarks.jar
 * aussage.benchmarks.SmallestHeap [core|models]}, without an argument both. Takes some minutes.
 */
public final class SmallestHeap {
  /** In megabytes. */
  private static final int AMPLE = 2000;

  /** So many articles fill the caches. */
  private static final int ARTICLES = 50;

  private static final Duration LONGEST = Duration.ofMinutes(2);

  private SmallestHeap() {}

  /** Prints the megabytes for {@code -Xmx}, to a sixteenth of them. */
  public static void main(String[] args) {
    for (String part : args.length > 0 ? List.of(args) : List.of("core", "models")) {
      System.out.println(part + ": -Xmx" + smallest(part) + "m");
    }
  }

  private static int smallest(String part) {
    long begin = System.nanoTime();
    if (!isEnough(AMPLE, part, LONGEST)) {
      throw new IllegalStateException("does not run in " + AMPLE + " MB either");
    }
    Duration allowed = Duration.ofNanos(System.nanoTime() - begin).multipliedBy(2);
    int enough = AMPLE;
    int tooSmall = 1;
    while (enough - tooSmall > enough / 16) {
      int middle = (enough + tooSmall) / 2;
      if (isEnough(middle, part, allowed)) {
        enough = middle;
      } else {
        tooSmall = middle;
      }
    }
    return enough;
  }

  private static boolean isEnough(int megabytes, String part, Duration allowed) {
    return FirstResult.run(
        List.of("-Xmx" + megabytes + "m", "-XX:+UseSerialGC"), part, ARTICLES, allowed);
  }
}
