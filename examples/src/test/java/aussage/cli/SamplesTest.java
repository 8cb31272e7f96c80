package aussage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.json.ArticleReader;
import aussage.json.InputLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The sample articles give what stands beside them. With {@code -Dsamples.write} the expected files
 * are written anew instead; the difference is then for a reader to judge.
 */
class SamplesTest {
  private static final Path SAMPLES = Path.of("samples");

  @Tag("models")
  @ParameterizedTest(name = "parse --format {0}")
  @CsvSource({"text, expected.txt", "jsonl, expected.jsonl"})
  void giveWhatIsExpected(String format, String file) throws IOException {
    Run run = Run.of("", "parse", "--format", format, SAMPLES.resolve("articles.jsonl").toString());
    assertEquals("", run.err());
    Path expected = SAMPLES.resolve(file);
    if (System.getProperty("samples.write") != null) {
      Files.writeString(expected, run.out());
    }
    assertEquals(Files.readString(expected), run.out());
  }

  @Test
  void areTheSameAsTextsAndAsJsonLines() throws IOException {
    int count = 0;
    try (ArticleReader reader =
        new ArticleReader(Files.newInputStream(SAMPLES.resolve("articles.jsonl")))) {
      for (Optional<InputLine> line = reader.next(); line.isPresent(); line = reader.next()) {
        InputLine.Valid article = (InputLine.Valid) line.get();
        Path text = SAMPLES.resolve(article.article().id() + ".txt");
        assertEquals(Files.readString(text), article.article().text());
        count++;
      }
    }
    assertEquals(5, count);
  }
}
