package aussage.isolated;

import aussage.Aussage;
import aussage.json.ArticleJson;
import aussage.json.ArticleReader;
import aussage.json.InputLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parses the sample articles: "models" or "core" in, what {@code parse --format jsonl} prints out.
 * Runs inside a class loader of its own, so it has only types of the platform in its signature.
 */
public final class SamplesAsJson implements Function<String, String> {
  /** For {@link Isolated}. */
  public SamplesAsJson() {}

  @Override
  public String apply(String with) {
    StringBuilder out = new StringBuilder();
    try (Aussage aussage = with.equals("models") ? Aussage.load() : Aussage.withoutModels();
        ArticleReader lines =
            new ArticleReader(Files.newInputStream(Path.of("samples/articles.jsonl")))) {
      for (Optional<InputLine> line = lines.next(); line.isPresent(); line = lines.next()) {
        InputLine.Valid valid = (InputLine.Valid) line.get();
        out.append(ArticleJson.all().line(aussage.parse(valid.article()), valid.extra()));
        out.append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
