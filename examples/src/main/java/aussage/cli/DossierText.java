package aussage.cli;

import aussage.dossier.Conflict;
import aussage.dossier.Denial;
import aussage.dossier.Dossier;
import aussage.dossier.Figure;
import aussage.dossier.Topic;
import com.google.common.base.Strings;

/** A dossier for people: each topic with its figures, who says them and when. */
final class DossierText {
  private static final int FIGURE_WIDTH = 44;
  private static final int DATE_WIDTH = 11;

  private DossierText() {}

  /** All topics, a blank line between them; a part stands behind its whole. */
  static String of(Dossier dossier) {
    StringBuilder text = new StringBuilder();
    for (Topic topic : dossier.topics()) {
      text.append(text.length() == 0 ? "" : "\n");
      text.append(topic.partOf().isPresent() ? "of these: " : "");
      text.append(topic.label()).append(range(topic));
      text.append(": ").append(topic.agreement()).append('\n');
      for (int i = 0; i < topic.figures().size(); i++) {
        line(text, i, topic.figures().get(i), dossier);
      }
      for (Conflict conflict : topic.conflicts()) {
        text.append("  ! ").append(conflict.first() + 1).append(" and ");
        text.append(conflict.second() + 1).append(" cannot both be true\n");
      }
      for (Denial denial : topic.denials()) {
        String source = denial.source().isEmpty() ? "somebody" : denial.source();
        text.append("  - ").append(source).append(' ').append(denial.attribution().stance());
        text.append(": ").append(oneLine(denial.span().in(text(dossier, denial.article()))));
        text.append('\n');
      }
    }
    return text.length() == 0 ? "No figures on one matter.\n" : text.toString();
  }

  private static String range(Topic topic) {
    return topic
        .range()
        .map(
            ends ->
                " ["
                    + ends.lowerEndpoint().toPlainString()
                    + " … "
                    + ends.upperEndpoint().toPlainString()
                    + "]")
        .orElse("");
  }

  private static void line(StringBuilder text, int index, Figure figure, Dossier dossier) {
    text.append(Strings.padStart(String.valueOf(index + 1), 3, ' ')).append(' ');
    text.append(Strings.padEnd(oneLine(figure.quantity().text()), FIGURE_WIDTH, ' ')).append(' ');
    text.append(Strings.padEnd(figure.date().orElse("?"), DATE_WIDTH, ' '));
    text.append(figure.sources().isEmpty() ? "—" : String.join(" < ", figure.sources()));
    text.append(" (").append(figure.stance()).append(", ");
    text.append(dossier.articles().get(figure.article()).article().id()).append(")\n");
  }

  private static String text(Dossier dossier, int article) {
    return dossier.articles().get(article).article().text();
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
