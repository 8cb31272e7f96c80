package aussage.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start-up script for jshell, in the JDK's own jshell as a user starts it. */
@Tag("models")
class JshellTest {
  private static final String TYPED =
      """
      var article = parse("Laut Feuerwehr kamen am Dienstag rund 40 Helfer.", "2024-10-24")
      show(article)
      table(article.quantities())
      Dossier.of(List.of(article)).topics().size()
      """;

  @TempDir private Path directory;

  @Test
  void showsTablesAndWritesAPage() throws Exception {
    String transcript = transcript(TYPED);
    Matcher page = Pattern.compile("page: (file:\\S+\\.html)").matcher(transcript);
    assertTrue(page.find(), transcript);
    String html = Files.readString(Path.of(URI.create(page.group(1))));
    assertTrue(html.contains(">rund 40 Helfer</mark>"), html);
    assertEquals(
        """
        claim                                            is    says               numbers          dates
        -----------------------------------------------------------------------------------------------------
        Laut Feuerwehr kamen am Dienstag rund 40 Helfer  past  Feuerwehr affirms  about 40 Helfer  2024-10-22

        source     stance   cue   form
        --------------------------------------
        Feuerwehr  affirms  laut  according to

        number          value            bounds    of
        -------------------------------------------------
        rund 40 Helfer  about 40 Helfer  [40..40]  Helfer

        date      value       type
        --------------------------
        Dienstag  2024-10-22  DATE
        page: PAGE

        number          value            bounds    of
        -------------------------------------------------
        rund 40 Helfer  about 40 Helfer  [40..40]  Helfer

        $6 ==> 0
        """,
        results(transcript).replaceAll("page: \\S+", "page: PAGE").replaceAll("\\$\\d+", "\\$6"));
  }

  /** What was printed after the first line was typed, without prompts. */
  private static String results(String transcript) {
    return transcript
        .replaceAll("(?s)^.*?article ==> .*?\n", "")
        .replaceAll("[\\p{Cntrl}&&[^\n]]|jshell> ?", "")
        .replaceAll("(?m)^ +", "")
        .strip()
        .concat("\n");
  }

  private String transcript(String typed) throws IOException, InterruptedException {
    Path jshell = Path.of(System.getProperty("java.home"), "bin", "jshell");
    Assumptions.assumeTrue(
        Files.isExecutable(jshell), "this Java has no jshell: its start-up script is not tried");
    Process process =
        new ProcessBuilder(
                List.of(
                    jshell.toString(),
                    "-J-Djava.util.prefs.userRoot=" + directory,
                    "-R-Djava.io.tmpdir=" + directory,
                    "-R-Djava.awt.headless=true",
                    "--class-path",
                    System.getProperty("java.class.path"),
                    "aussage.jsh"))
            .redirectError(directory.resolve("errors").toFile())
            .start();
    process.getOutputStream().write(typed.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    return out;
  }
}
