// jshell --class-path examples/target/aussage.jar examples/aussage.jsh
import aussage.*
import aussage.cli.Tables
import aussage.dossier.*
import aussage.html.HtmlReport
import aussage.json.*
import aussage.model.*
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import java.util.*
import java.util.stream.*

// Shared by all that follows; its models load with the first article.
Aussage aussage = Aussage.load()

/** Parses a text that was published on a day, written as 2024-10-24. */
ParsedArticle parse(String text, String day) {
  return aussage.parse(Article.of(text).published(LocalDate.parse(day)));
}

/** Parses the articles of a file of JSON Lines. */
List<ParsedArticle> parseAll(String file) throws java.io.IOException {
  List<ParsedArticle> articles = new ArrayList<>();
  try (var reader = new ArticleReader(Files.newInputStream(Path.of(file)))) {
    for (var next = reader.next(); next.isPresent(); next = reader.next()) {
      if (next.get() instanceof InputLine.Valid line) articles.add(aussage.parse(line.article()));
      if (next.get() instanceof InputLine.Invalid line) System.out.println("line " + line.number() + ": " + line.error());
    }
  }
  return articles;
}

/** Prints claims, attributions, quantities or dates as a table. */
void table(List<?> found) {
  System.out.print(Tables.of(found));
}

/** Writes a page for a browser and prints where it lies. */
void write(String page) throws java.io.IOException {
  System.out.println("page: " + Files.writeString(Files.createTempFile("aussage-", ".html"), page).toUri());
}

/** Prints what was found in an article as tables, and writes its page. */
void show(ParsedArticle article) throws java.io.IOException {
  System.out.print(Tables.of(article));
  write(HtmlReport.of(article));
}

/** Prints the figures of a dossier as tables, and writes its page. */
void show(Dossier dossier) throws java.io.IOException {
  System.out.print(Tables.of(dossier));
  write(HtmlReport.of(dossier));
}

System.out.println("""
    aussage is ready, for example:
      var article = parse("Am Dienstag kamen rund 40 Gäste, sagte Eva Lang.", "2024-10-24")
      show(article)                    // tables here, and a page for the browser
      table(article.quantities())
      show(Dossier.of(parseAll("examples/samples/articles.jsonl")))""")
