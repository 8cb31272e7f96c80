package aussage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program without models; with them, see {@link SamplesTest}. */
class MainTest {
  private static final String[] QUICK = {
    "parse", "--only", "quantities,dateRefs", "--format", "jsonl", "--input", "jsonl"
  };

  @TempDir private Path directory;

  @Test
  void readsStandardInput() {
    Run run = Run.of("Es kamen 40 Schiffe.", "parse", "--only", "dateRefs", "--format", "jsonl");
    assertEquals(new Run(0, "{\"id\":\"stdin\",\"date\":null,\"dateRefs\":[]}\n", ""), run);
  }

  @Test
  void writesTheFormsOfOtherTools() {
    String text = "Es regnet seit Mai.";
    assertEquals(
        """
        # newdoc id = stdin
        # sent_id = 1
        # role = BODY
        # text = Es regnet seit Mai.
        1\tEs\t_\t_\t_\t_\t_\t_\t_\tOffset=0
        2\tregnet\t_\t_\t_\t_\t_\t_\t_\tOffset=3
        3\tseit\t_\t_\t_\t_\t_\t_\t_\tOffset=10
        4\tMai\t_\t_\t_\t_\t_\t_\t_\tOffset=15|SpaceAfter=No
        5\t.\t_\t_\t_\t_\t_\t_\t_\tOffset=18

        """,
        Run.of(text, "parse", "--only=dateRefs", "--format=conllu").out());
    String tagged = Run.of(text, "parse", "--only=dateRefs", "--format=timeml").out();
    assertTrue(tagged.contains("seit <TIMEX3 tid=\"t1\" type=\"DATE\""), tagged);
    String claims = Run.of(text, "parse", "--only=dateRefs", "--format=jsonld").out();
    assertTrue(claims.contains("\"@type\":\"NewsArticle\",\"@id\":\"stdin\""), claims);
  }

  @Test
  void writesOnePageOfAllArticles() {
    String lines = "{\"id\":\"a\",\"text\":\"Im Mai.\"}\n{\n{\"id\":\"c\",\"text\":\"40 Tage.\"}\n";
    Run run =
        Run.of(
            lines, "parse", "--only=quantities", "--input=jsonl", "--format=html", "--threads=2");
    String page = run.out();
    assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"de\">"), page);
    assertTrue(page.endsWith("</html>\n"), page);
    List<String> articles =
        Pattern.compile("<article id=\"[^\"]*")
            .matcher(page)
            .results()
            .map(r -> r.group())
            .toList();
    assertEquals(List.of("<article id=\"a1", "<article id=\"a2", "<article id=\"a3"), articles);
    assertTrue(page.contains("40 Tage</mark>"), page);
    assertTrue(!page.contains("Mai</mark>"), "dates were not asked for");
  }

  @Test
  void tellsInPlaceWhatIsNoArticle() {
    for (String format : List.of("conllu", "timeml", "jsonld", "text", "html")) {
      Run run = Run.of("{", "parse", "--only=dateRefs", "--input=jsonl", "--format=" + format);
      assertEquals(0, run.code());
      assertTrue(run.out().contains("JSON"), run.out());
    }
  }

  @Test
  void takesTheKindOfInputFromTheName() throws IOException {
    Path text = Files.writeString(directory.resolve("hafen.txt"), "Es regnet.");
    Path lines =
        Files.writeString(
            directory.resolve("Archiv.JSONL"), "{\"id\":\"a\",\"text\":\"Es regnet.\"}");
    Run run =
        Run.of("", "parse", "--only=dateRefs", "--format=jsonl", text.toString(), lines.toString());
    assertEquals(
        """
        {"id":"hafen.txt","date":null,"dateRefs":[]}
        {"id":"a","date":null,"dateRefs":[]}
        """,
        run.out());
  }

  @Test
  void datesArticlesThatTellNoDate() {
    Run run =
        Run.of(
            """
            {"id":"a","text":"","date":"2023-05-06"}
            {"id":"b","text":""}
            """,
            "parse",
            "--date=2024-10-24",
            "--input=jsonl",
            "--format=jsonl",
            "--only=dateRefs");
    assertEquals(
        """
        {"id":"a","date":"2023-05-06","dateRefs":[]}
        {"id":"b","date":"2024-10-24","dateRefs":[]}
        """,
        run.out());
  }

  @Test
  void putsErrorLinesInTheirPlace() {
    Run run =
        Run.of("{\"id\":\"a\",\"text\":\"\"}\n\nkaputt\n{\"id\":\"c\",\"text\":\"\"}\n", QUICK);
    List<String> lines = run.out().lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.get(1).startsWith("{\"id\":null,\"line\":3,\"error\":\"malformed JSON"));
    assertTrue(lines.get(2).startsWith("{\"id\":\"c\""));
    assertEquals(0, run.code());
    assertEquals(
        "aussage: 1 article could not be parsed: what is wrong stands in the output in its place\n",
        run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "7"})
  void keepsTheOrder(String threads) {
    String in =
        IntStream.range(0, 500)
            .mapToObj(
                i -> "{\"id\":\"" + i + "\",\"text\":\"" + "Es sind 3. ".repeat(i % 17) + "\"}")
            .collect(Collectors.joining("\n"));
    Run run =
        Run.of(
            in,
            "parse",
            "--threads",
            threads,
            "--only=quantities",
            "--input=jsonl",
            "--format=jsonl");
    List<String> ids =
        run.out().lines().map(line -> line.replaceAll("^\\{\"id\":\"(\\d+)\".*", "$1")).toList();
    assertEquals(IntStream.range(0, 500).mapToObj(String::valueOf).toList(), ids);
  }

  @ParameterizedTest(name = "aussage {0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                     | say what to do: parse or compare (see aussage --help)
          verstehe               | Unmatched argument at index 0: 'verstehe' (see aussage --help)
          parse --only=zahlen    | Invalid value for option '--only' (PART): there is no "zahlen", only quantities, dateRefs, attributions, claims (see aussage parse --help)
          parse --date=24.10.24  | Invalid value for option '--date': "24.10.24" is no day of the calendar, write it as 2024-10-24 (see aussage parse --help)
          parse --date=-99999-01-01 | Invalid value for option '--date': "-99999-01-01" is no day of the calendar, write it as 2024-10-24 (see aussage parse --help)
          parse --threads=0      | --threads: write a number from 1 to 256 (see aussage parse --help)
          parse --threads=viele  | Invalid value for option '--threads': 'viele' is not an int (see aussage parse --help)
          parse --input=xml      | Invalid value for option '--input': expected one of [TEXT, JSONL] (case-insensitive) but was 'xml' (see aussage parse --help)
          parse --schnell        | Unknown option: '--schnell' (see aussage parse --help)
          """)
  void tellsMisuseInOneLine(String args, String message) {
    String[] words = args.isEmpty() ? new String[0] : args.split(" ");
    assertEquals(new Run(2, "", "aussage: " + message + System.lineSeparator()), Run.of("", words));
  }

  @Test
  void goesOnAfterAFileThatCannotBeRead() throws IOException {
    Path good = Files.writeString(directory.resolve("gut.txt"), "");
    Path none = directory.resolve("fehlt.txt");
    Run run =
        Run.of(
            "",
            "parse",
            "--only=dateRefs",
            "--format=jsonl",
            none.toString(),
            directory.toString(),
            good.toString());
    assertEquals("{\"id\":\"gut.txt\",\"date\":null,\"dateRefs\":[]}\n", run.out());
    assertEquals(1, run.code());
    List<String> errors = run.err().lines().toList();
    assertEquals("aussage: " + none + ": no such file", errors.get(0));
    assertTrue(errors.get(1).startsWith("aussage: " + directory + ": "));
    assertEquals(2, errors.size());
  }

  @Test
  void refusesATextThatIsNotUtf8() throws IOException {
    Path latin = directory.resolve("alt.txt");
    Files.write(latin, "Fähre".getBytes(StandardCharsets.ISO_8859_1));
    Run run = Run.of("", "parse", "--only=dateRefs", "--format=jsonl", latin.toString());
    assertEquals(
        "{\"id\":\"alt.txt\",\"line\":1,\"error\":\"the text is not UTF-8: convert it, for example"
            + " with iconv\"}\n",
        run.out());
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Run run =
        Run.of(
            new ByteArrayInputStream("{}\n{}\n".getBytes(StandardCharsets.UTF_8)), closed, QUICK);
    assertEquals(new Run(0, "", ""), run);
  }

  @Test
  void tellsThatResultsCannotBeWritten() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Run run = Run.of(new ByteArrayInputStream(new byte[] {'{'}), full, QUICK);
    assertEquals(new Run(1, "", "aussage: No space left on device" + System.lineSeparator()), run);
  }

  @Test
  void explainsItself() {
    assertTrue(Run.of("", "--help").out().startsWith("Usage: aussage [-hV] COMMAND"));
    Run parse = Run.of("", "parse", "--help");
    assertEquals(0, parse.code());
    assertTrue(parse.out().lines().allMatch(line -> line.length() <= 80), parse.out());
    assertTrue(Run.of("", "--version").out().startsWith("aussage "));
  }
}
