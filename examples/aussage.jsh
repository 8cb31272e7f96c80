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

/** Opens a page in the browser, where there is a desktop that can; -R-Djava.awt.headless=true forbids it. */
void browse(java.net.URI page) {
  if (java.awt.GraphicsEnvironment.isHeadless() || !java.awt.Desktop.isDesktopSupported()) return;
  var desktop = java.awt.Desktop.getDesktop();
  try {
    if (desktop.isSupported(java.awt.Desktop.Action.BROWSE)) desktop.browse(page);
  } catch (java.io.IOException | RuntimeException e) {
    System.out.println("no browser could be opened: " + e.getMessage());
  }
}

/** Writes a page, prints where it lies, and opens it where there is a desktop. */
void write(String page) throws java.io.IOException {
  var place = Files.writeString(Files.createTempFile("aussage-", ".html"), page).toUri();
  System.out.println("page: " + place);
  browse(place);
}

/** Prints what was found in an article as tables, and shows its page. */
void show(ParsedArticle article) throws java.io.IOException {
  System.out.print(Tables.of(article));
  write(HtmlReport.of(article));
}

/** Prints the figures of a dossier as tables, and shows its page. */
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
