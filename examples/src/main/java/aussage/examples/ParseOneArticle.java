package aussage.examples;

import aussage.Aussage;
import aussage.model.Article;
import aussage.model.Claim;
import aussage.model.ParsedArticle;
import java.time.LocalDate;

/** How do I parse an article, and what do I get? */
final class ParseOneArticle {
  private static final String TEXT =
      """
      Brücke über die Leine gesperrt

      Nach Angaben der Stadt sind seit Montag rund 12.000 Pendler betroffen. „Wir rechnen mit acht \
      Wochen Bauzeit“, sagte Baudezernentin Ilse Kamp. Die Kosten sollen bei bis zu 3,5 Millionen \
      Euro liegen.
      """;

  public static void main(String[] args) {
    try (Aussage aussage = Aussage.load()) {
      Article article = Article.of(TEXT).published(LocalDate.of(2024, 10, 24));
      ParsedArticle parsed = aussage.parse(article);

      for (Claim claim : parsed.claims()) {
        System.out.println(claim.predicate().lemma() + ": " + claim.text());
        claim.subject().ifPresent(subject -> System.out.println("  subject  " + subject.text()));
        System.out.println("  is       " + claim.certainty() + ", " + claim.tense());
        claim.quantities().forEach(q -> System.out.println("  quantity " + q.text()));
        claim.dateRefs().forEach(d -> System.out.println("  date     " + d.value()));
        claim
            .attributions()
            .forEach(
                said ->
                    System.out.println(
                        "  says     " + said.source().map(source -> source.name()).orElse("?")));
      }
    }
  }
}
