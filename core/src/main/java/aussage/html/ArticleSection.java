package aussage.html;

import aussage.model.Diagnostic;
import aussage.model.ParsedArticle;

/** One article: its text with what was found, and its claims by source. */
final class ArticleSection {
  private ArticleSection() {}

  static Markup of(ParsedArticle article, Anchors anchors) {
    Markup out = new Markup();
    String heading = anchors.article() + "-name";
    out.open("article", "id", anchors.article(), "aria-labelledby", heading);
    out.open("header").open("h2", "id", heading).element("bdi", name(article)).close();
    out.open("p", "class", "byline");
    article
        .date()
        .ifPresentOrElse(
            day -> out.element("time", Days.of(day), "datetime", day.toString()),
            () -> out.text("ohne Datum"));
    out.text(
        " · "
            + German.count(article.claims().size(), "Aussage", "Aussagen")
            + " · "
            + German.count(article.quantities().size(), "Zahl", "Zahlen")
            + " · "
            + German.count(article.dateRefs().size(), "Zeitangabe", "Zeitangaben"));
    out.close().close().line();
    out.open("div", "class", "columns").open("div", "class", "text").line();
    new ArticleText(out, article, anchors).write();
    notes(out, article);
    out.close().line();
    new SourceList(out, article, anchors).write();
    return out.close().close().line();
  }

  /** How the page calls an article. */
  static String name(ParsedArticle article) {
    return article.article().id().isBlank() ? "Artikel" : article.article().id();
  }

  private static void notes(Markup out, ParsedArticle article) {
    for (Diagnostic note : article.diagnostics()) {
      out.open("p", "class", "note").element("span", note.message(), "lang", "en").close().line();
    }
  }

  /** In the place of an article that could not be read. */
  static Markup failure(String name, String error, int number) {
    Markup out = new Markup();
    out.open("article", "id", "a" + number, "class", "failure");
    out.open("h2").element("bdi", name).close();
    return out.open("p")
        .text("Nicht lesbar: ")
        .element("span", error, "lang", "en")
        .close()
        .close()
        .line();
  }
}
