package aussage.examples;

import aussage.Aussage;
import aussage.json.ArticleReader;
import aussage.json.InputLine;
import aussage.model.Claim;
import aussage.model.ParsedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What did one source say, over many articles? Takes a part of its name and a file of JSON Lines;
 * articles stream, so the file may be of any length.
 */
final class ClaimsOfOneSource {
  public static void main(String[] args) throws IOException {
    String name = args.length > 0 ? args[0] : "Wiekmann";
    Path file = Path.of(args.length > 1 ? args[1] : "examples/samples/articles.jsonl");
    try (Aussage aussage = Aussage.load();
        ArticleReader reader = new ArticleReader(Files.newInputStream(file))) {
      for (Optional<InputLine> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof InputLine.Valid line) {
          print(aussage.parse(line.article()), name);
        }
      }
    }
  }

  private static void print(ParsedArticle article, String name) {
    for (Claim claim : article.claims()) {
      claim.attributions().stream()
          .filter(said -> said.source().filter(who -> who.name().contains(name)).isPresent())
          .findFirst()
          .ifPresent(
              said ->
                  System.out.printf(
                      "%s %s: %s (%s)%n",
                      article.date().map(Object::toString).orElse("no date   "),
                      said.stance(),
                      claim.text().replaceAll("\\s+", " "),
                      article.article().id()));
    }
  }
}
