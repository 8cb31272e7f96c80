package aussage.cli;

import aussage.json.InputLine;
import aussage.json.Part;
import aussage.model.ParsedArticle;
import java.util.Set;

/** For people. */
final class TextFormat implements ResultFormat {
  private final Set<Part> parts;

  TextFormat(Set<Part> parts) {
    this.parts = parts;
  }

  @Override
  public String result(InputLine.Valid line, ParsedArticle article) {
    StringBuilder out = new StringBuilder();
    if (parts.contains(Part.CLAIMS)) {
      article.claims().forEach(claim -> out.append("claim ").append(claim.text()).append('\n'));
    }
    if (parts.contains(Part.QUANTITIES)) {
      article.quantities().forEach(q -> out.append("quantity ").append(q.text()).append('\n'));
    }
    if (parts.contains(Part.DATE_REFS)) {
      article.dateRefs().forEach(d -> out.append("date ").append(d.text()).append('\n'));
    }
    return out.toString();
  }

  @Override
  public String error(InputLine.Invalid line) {
    return line.id().orElse("line " + line.number()) + ": " + line.error() + "\n";
  }
}
