package aussage.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * Where the program reads from and writes to.
 *
 * @param in standard input
 * @param out results, UTF-8
 * @param err messages
 * @param environment what the user has set for all programs
 * @param atEnd takes what is to be done when the process is told to end, by Ctrl-C for example
 * @param watched whether somebody sees what is written to the stream of this number (1 or 2)
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Map<String, String> environment,
    Consumer<Runnable> atEnd,
    IntPredicate watched) {
  /** That of this process. */
  static Terminal ofProcess() {
    return new Terminal(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.getenv(),
        task -> Runtime.getRuntime().addShutdownHook(new Thread(task, "aussage-end")),
        Terminal::isTerminal);
  }

  /** One line about what went wrong. */
  void complain(String message) {
    err.println("aussage: " + message);
  }

  /** Whether results may be coloured; NO_COLOR, CLICOLOR_FORCE and CLICOLOR are honoured. */
  boolean isColoured() {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    if (!environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0")) {
      return true;
    }
    return !environment.getOrDefault("CLICOLOR", "1").equals("0")
        && !environment.getOrDefault("TERM", "").equals("dumb")
        && watched.test(1);
  }

  /** Whether there is somebody to show progress to, whom no results reach meanwhile. */
  boolean showsProgress() {
    return watched.test(2) && !watched.test(1);
  }

  /**
   * Java knows only whether input and output are both a terminal; the command {@code test} tells
   * one stream from the other.
   */
  private static boolean isTerminal(int stream) {
    try {
      return new ProcessBuilder("test", "-t", String.valueOf(stream))
              .redirectOutput(Redirect.INHERIT)
              .redirectError(Redirect.INHERIT)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return System.console() != null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
