package aussage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  @ParameterizedTest(name = "{0} with a terminal: {1}, without: {2}")
  @CsvSource({
    "'',               true,  false",
    "NO_COLOR=1,       false, false",
    "NO_COLOR=,        true,  false",
    "CLICOLOR=0,       false, false",
    "CLICOLOR=1,       true,  false",
    "TERM=dumb,        false, false",
    "CLICOLOR_FORCE=1, true,  true",
    "CLICOLOR_FORCE=0, true,  false",
    "NO_COLOR=1;CLICOLOR_FORCE=1, false, false",
  })
  void isColouredAsTheUserWishes(String variables, boolean watched, boolean unwatched) {
    Map<String, String> environment =
        Splitter.on(';').omitEmptyStrings().withKeyValueSeparator('=').split(variables);
    assertEquals(watched, terminal(environment, true).isColoured());
    assertEquals(unwatched, terminal(environment, false).isColoured());
  }

  private static Terminal terminal(Map<String, String> environment, boolean watched) {
    return new Terminal(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        environment,
        task -> {},
        stream -> watched);
  }
}
