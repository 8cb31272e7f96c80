// jshell --class-path examples/target/aussage.jar examples/aussage.jsh
import aussage.*
import aussage.model.*
import aussage.dossier.*
import java.time.LocalDate

// Shared by all that follows; its models load with the first article.
Aussage aussage = Aussage.load()

/** Parses a text that was published on a day, written as 2024-10-24. */
ParsedArticle parse(String text, String day) {
  return aussage.parse(Article.of(text).published(LocalDate.parse(day)));
}

/** Prints each claim with who says it and the figures and dates in it. */
void show(ParsedArticle article) {
  for (Claim claim : article.claims()) {
    System.out.println(claim.text());
    claim.attributions().forEach(said -> System.out.println(
        "  " + said.source().map(Source::name).orElse("somebody") + " " + said.stance()));
    claim.quantities().forEach(q -> System.out.println(
        "  " + q.text() + ": " + q.modifier() + " " + q.value().map(Object::toString).orElse("")));
    claim.dateRefs().forEach(date -> System.out.println("  " + date.text() + ": " + date.value()));
  }
}

System.out.println("""
    aussage is ready, for example:
      var article = parse("Am Dienstag kamen rund 40 Gäste, sagte Eva Lang.", "2024-10-24")
      show(article)
      article.quantities()""")
