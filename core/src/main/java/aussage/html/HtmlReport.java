package aussage.html;

import aussage.dossier.Dossier;
import aussage.model.ParsedArticle;

/**
 * One self-contained page that shows what was found.
 *
 * <pre>{@code
 * Files.writeString(Path.of("bericht.html"), HtmlReport.of(article));
 * }</pre>
 *
 * <p>The page needs no network and no other file. For more articles than memory holds it is written
 * in parts: {@link #begin}, a {@link #section} for each, {@link #end}.
 */
public final class HtmlReport {
  private HtmlReport() {}

  /** A page of one article: its text with claims, sources, numbers and dates marked in place. */
  public static String of(ParsedArticle article) {
    String title = ArticleSection.name(article);
    return Page.begin(title, "Wer sagt was") + Legend.of() + section(article, 1) + end();
  }

  /** A page of a dossier: the figures on each matter as a chart and a table, then all articles. */
  public static String of(Dossier dossier) {
    StringBuilder page = new StringBuilder(DossierSections.begin(dossier));
    for (int i = 0; i < dossier.articles().size(); i++) {
      page.append(section(dossier.articles().get(i), i + 1));
    }
    return page.append(end()).toString();
  }

  /**
   * The begin of a page of many articles.
   *
   * @param title for the window, and above the articles
   */
  public static String begin(String title) {
    return Page.begin(title, title) + Legend.of();
  }

  /**
   * An article within a page of many.
   *
   * @param number its place on the page, from 1; no two articles have the same
   */
  public static String section(ParsedArticle article, int number) {
    return ArticleSection.of(article, new Anchors(number, article)).toString();
  }

  /**
   * In the place of an article that could not be read.
   *
   * @param name of the article, or of its line
   * @param error what is wrong and how to mend it
   * @param number its place on the page, from 1
   */
  public static String failure(String name, String error, int number) {
    return ArticleSection.failure(name, error, number).toString();
  }

  /** The end of a page of many articles. */
  public static String end() {
    return Page.end();
  }
}
