package aussage.examples;

import aussage.Aussage;
import aussage.json.ArticleJson;
import aussage.json.ArticleReader;
import aussage.json.InputLine;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How do I run through a large file of JSON Lines? Takes the file to read and the one to write. */
final class StreamJsonLines {
  public static void main(String[] args) throws IOException {
    Path in = Path.of(args.length > 0 ? args[0] : "examples/samples/articles.jsonl");
    Path out = args.length > 1 ? Path.of(args[1]) : Files.createTempFile("aussage", ".jsonl");
    ArticleJson json = ArticleJson.all();
    int failed = 0;
    try (Aussage aussage = Aussage.load();
        ArticleReader reader = new ArticleReader(Files.newInputStream(in));
        BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      for (Optional<InputLine> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof InputLine.Valid line) {
          writer.write(json.line(aussage.parse(line.article()), line.extra()));
        } else if (next.get() instanceof InputLine.Invalid line) {
          writer.write(ArticleJson.errorLine(line));
          failed++;
        }
        writer.newLine();
      }
    }
    System.out.println("written to " + out + ", lines that were no article: " + failed);
  }
}
