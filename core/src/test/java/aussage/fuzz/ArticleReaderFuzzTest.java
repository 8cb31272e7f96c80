package aussage.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.json.ArticleJson;
import aussage.json.ArticleReader;
import aussage.json.InputLine;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

class ArticleReaderFuzzTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @FuzzTest
  void everyLineIsAnArticleOrAnError(byte[] input) throws IOException {
    try (ArticleReader lines = new ArticleReader(new ByteArrayInputStream(input))) {
      long number = 0;
      for (Optional<InputLine> line = lines.next(); line.isPresent(); line = lines.next()) {
        assertTrue(line.get().number() > number, "lines are counted");
        number = line.get().number();
        if (line.get() instanceof InputLine.Valid valid) {
          readsBack(valid);
        } else if (line.get() instanceof InputLine.Invalid invalid) {
          String error = JSON.readTree(ArticleJson.errorLine(invalid)).get("error").asText();
          assertEquals(invalid.error().length(), error.length());
        }
      }
    }
  }

  private static void readsBack(InputLine.Valid line) throws IOException {
    ObjectNode written = JSON.createObjectNode();
    written.put("id", line.article().id()).put("text", line.article().text());
    line.article().published().ifPresent(day -> written.put("date", day.toString()));
    if (!line.extra().isEmpty()) {
      written.setAll((ObjectNode) JSON.readTree(line.extra()));
    }
    // Escaped, since half a character has no UTF-8.
    byte[] bytes = ascii(written.toString()).getBytes(StandardCharsets.US_ASCII);
    InputLine.Valid again = (InputLine.Valid) ArticleReader.line(1, bytes).orElseThrow();
    assertEquals(line.article(), again.article());
    assertEquals(line.extra().isEmpty(), again.extra().isEmpty());
  }

  private static String ascii(String json) {
    StringBuilder ascii = new StringBuilder();
    for (char c : json.toCharArray()) {
      ascii.append(c < 0x80 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return ascii.toString();
  }
}
