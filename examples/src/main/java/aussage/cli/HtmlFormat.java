package aussage.cli;

import aussage.Aussage;
import aussage.html.HtmlReport;
import aussage.json.InputLine;
import aussage.json.Part;
import aussage.model.ParsedArticle;
import java.util.List;
import java.util.Set;

/**
 * One page of all articles. It is written as they come, so memory does not grow with their number;
 * what a browser can show has its limits, at some hundred articles.
 */
final class HtmlFormat implements ResultFormat {
  private final Set<Part> parts;

  HtmlFormat(Set<Part> parts) {
    this.parts = parts;
  }

  @Override
  public String begin() {
    return HtmlReport.begin("Wer sagt was");
  }

  @Override
  public String result(Aussage aussage, InputLine.Valid line, int place) {
    return HtmlReport.section(wanted(aussage.parse(line.article())), place);
  }

  private ParsedArticle wanted(ParsedArticle article) {
    return new ParsedArticle(
        article.article(),
        article.date(),
        article.passages(),
        wanted(Part.QUANTITIES, article.quantities()),
        wanted(Part.DATE_REFS, article.dateRefs()),
        wanted(Part.ATTRIBUTIONS, article.attributions()),
        wanted(Part.CLAIMS, article.claims()),
        article.diagnostics());
  }

  private <T> List<T> wanted(Part part, List<T> found) {
    return parts.contains(part) ? found : List.of();
  }

  @Override
  public String error(InputLine.Invalid line, int place) {
    String name = line.id().orElse("line " + line.number());
    return HtmlReport.failure(name, line.error(), place);
  }

  @Override
  public String end() {
    return HtmlReport.end();
  }
}
