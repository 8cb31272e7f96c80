package aussage.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the program reads from and writes to.
 *
 * @param in standard input
 * @param out results, UTF-8
 * @param err messages
 * @param colours whether results may be coloured
 * @param progress whether somebody watches {@code err}
 */
record Terminal(
    InputStream in, OutputStream out, PrintStream err, boolean colours, boolean progress) {
  /** That of this process. */
  static Terminal ofProcess() {
    boolean watched = System.console() != null;
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        watched,
        watched);
  }

  /** One line about what went wrong. */
  void complain(String message) {
    err.println("aussage: " + message);
  }
}
