package aussage.examples;

import aussage.Aussage;
import aussage.model.Attribution;
import aussage.model.Claim;
import aussage.model.ParsedArticle;
import aussage.model.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who gives which number, and does anybody deny it? Takes a file, or tells of a ferry. */
final class WhoSaysWhat {
  private static final String TEXT =
      """
      An Bord waren nach Angaben der Hafenpolizei mindestens 110 Menschen. Die Reederei sagte, es \
      seien nur 85 gewesen. Die Gewerkschaft geht davon aus, dass bis zu 140 Menschen auf der Fähre \
      waren. Reederei-Chef Onno Wiekmann bestreitet, dass es mehr als 120 waren.
      """;

  public static void main(String[] args) throws IOException {
    String text = args.length > 0 ? Files.readString(Path.of(args[0])) : TEXT;
    try (Aussage aussage = Aussage.load()) {
      ParsedArticle article = aussage.parse(text);
      for (Claim claim : article.claims()) {
        for (Quantity quantity : claim.quantities()) {
          System.out.println(quantity.text() + " (" + quantity.modifier() + ")");
          for (Attribution said : claim.attributions()) {
            String source = said.source().map(who -> who.name()).orElse("somebody");
            System.out.println("  " + source + " " + said.stance());
          }
        }
      }
    }
  }
}
