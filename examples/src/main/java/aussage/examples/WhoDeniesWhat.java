package aussage.examples;

import aussage.Aussage;
import aussage.model.Attribution;
import aussage.model.Claim;
import aussage.model.ParsedArticle;

/** Who denies what, and who says the same thing all the same? */
final class WhoDeniesWhat {
  private static final String TEXT =
      """
      Nach Angaben der Gewerkschaft verlieren 400 Beschäftigte ihre Stelle. Der Konzern dementierte, \
      dass das Werk in Emden schließt. Vorstandschef Jan Roth wies den Vorwurf zurück, er habe den \
      Betriebsrat belogen. Die Stadt bestätigte, dass sie mit dem Konzern verhandelt.
      """;

  public static void main(String[] args) {
    try (Aussage aussage = Aussage.load()) {
      ParsedArticle article = aussage.parse(TEXT);
      for (Claim claim : article.claims()) {
        if (claim.isDenied()) {
          System.out.println(claim.text());
          claim.attributions().stream()
              .filter(Attribution::isDenied)
              .forEach(WhoDeniesWhat::printDenial);
        }
      }
    }
  }

  private static void printDenial(Attribution denial) {
    String who = denial.source().map(source -> source.name()).orElse("somebody");
    String how = denial.cue().map(cue -> cue.text()).orElse("");
    System.out.println("  denied by " + who + " (" + how + ")");
  }
}
