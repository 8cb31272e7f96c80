package aussage.benchmarks;

import aussage.Aussage;
import aussage.model.Article;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that parses some articles and ends, to be measured from outside: {@code java -cp
 * benchmarks.jar aussage.benchmarks.FirstResult models|core ARTICLES}.
 */
public final class FirstResult {
  private FirstResult() {}

  /** Parses the first articles. */
  public static void main(String[] args) {
    boolean models = args[0].equals("models");
    try (Aussage aussage = models ? Aussage.load() : Aussage.withoutModels()) {
      int found = 0;
      for (Article article : News.first(Integer.parseInt(args[1]))) {
        found += aussage.parse(article).quantities().size();
      }
      if (found == 0) {
        throw new IllegalStateException("nothing found");
      }
    }
  }

  /**
   * Runs it in a JVM of its own.
   *
   * @param options for the JVM
   * @param part "models" for the whole parser, "core" for quantities and dates
   * @param articles how many
   * @param longest after which it is stopped: a JVM short of memory can go on for ever
   * @return whether it has come to its end by then
   */
  static boolean run(List<String> options, String part, int articles, Duration longest) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            FirstResult.class.getName(),
            part,
            Integer.toString(articles)));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
      process.destroyForcibly();
      return ended && process.waitFor() == 0;
    } catch (IOException e) {
      throw new IllegalStateException("cannot start a JVM", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
