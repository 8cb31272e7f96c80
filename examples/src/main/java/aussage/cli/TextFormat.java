package aussage.cli;

import aussage.Aussage;
import aussage.json.InputLine;
import aussage.json.Part;
import aussage.model.ParsedArticle;
import aussage.model.Passage;
import java.util.Set;

/**
 * For people: each sentence, and below it what it claims, who says so, and what its numbers and
 * dates mean.
 */
final class TextFormat implements ResultFormat {
  static final int WIDTH = 80;

  private final Set<Part> parts;
  private final boolean coloured;

  TextFormat(Set<Part> parts, boolean coloured) {
    this.parts = parts;
    this.coloured = coloured;
  }

  @Override
  public String result(Aussage aussage, InputLine.Valid line, int place) {
    ParsedArticle article = aussage.parse(line.article());
    StringBuilder out = new StringBuilder();
    title(article).writeTo(out, 0, 0, WIDTH, coloured);
    out.append('\n');
    Findings findings = new Findings(article, parts);
    for (Passage passage : article.passages()) {
      findings.words(passage).writeTo(out, 0, 0, WIDTH, coloured);
      for (Findings.Row row : findings.rows(passage)) {
        String lead = " ".repeat(row.indent()) + row.label() + " ".repeat(8 - row.label().length());
        out.append(coloured ? Style.FAINT.paint(lead) : lead);
        row.words().writeTo(out, lead.length(), lead.length(), WIDTH, coloured);
      }
      out.append('\n');
    }
    article
        .diagnostics()
        .forEach(
            note ->
                new StyledText()
                    .append("note: " + note.message() + " " + note.span(), Style.FAINT)
                    .writeTo(out, 0, 6, WIDTH, coloured));
    return out.toString();
  }

  private static StyledText title(ParsedArticle article) {
    String day = article.date().map(date -> date + "").orElse("no date");
    return new StyledText()
        .append("=== ", Style.FAINT)
        .append(article.article().id(), Style.STRONG)
        .append(" (", Style.FAINT)
        .append(day, article.date().isPresent() ? Style.DATE : Style.FAINT)
        .append(") ===", Style.FAINT);
  }

  @Override
  public String error(InputLine.Invalid line, int place) {
    StringBuilder out = new StringBuilder();
    new StyledText()
        .append("=== " + line.id().orElse("line " + line.number()) + ": ", Style.FAINT)
        .append(line.error(), Style.ERROR)
        .writeTo(out, 0, 4, WIDTH, coloured);
    return out.append('\n').toString();
  }
}
