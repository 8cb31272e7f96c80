package aussage.html;

import java.util.ArrayList;
import java.util.List;

/** What is shown beside a mark that somebody points at: a title and lines with a label each. */
final class Card {
  private record Line(String label, String words) {}

  private final String title;
  private final List<Line> lines = new ArrayList<>();

  Card(String title) {
    this.title = title;
  }

  /** The same with one line more. */
  Card with(String label, String words) {
    lines.add(new Line(label, words));
    return this;
  }

  void write(Markup out, String id) {
    out.open("span", "class", "card", "role", "tooltip", "id", id);
    out.element("b", title);
    for (Line line : lines) {
      out.text(" ").open("span", "class", "line").element("i", line.label() + ":");
      out.text(" " + line.words()).close();
    }
    out.close();
  }
}
