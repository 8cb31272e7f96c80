package aussage.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A run of the program within the test.
 *
 * @param code the exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Run(int code, String out, String err) {
  /** With this on standard input. */
  static Run of(String in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return of(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, args);
  }

  /** With these streams; {@code out} in the result is empty unless it is a byte array's. */
  static Run of(InputStream in, OutputStream out, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(in, out, errors, Map.of(), task -> {}, stream -> false);
    int code = Main.run(terminal, args);
    String text =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Run(code, text, err.toString(StandardCharsets.UTF_8));
  }
}
