package aussage.html;

import aussage.dossier.Conflict;
import aussage.dossier.Dossier;
import aussage.dossier.Figure;
import aussage.dossier.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures on one matter as a table. Narrow windows show a row as lines below each other, so the
 * roles are written out: a table that is not laid out as one would lose them.
 */
final class FigureTable {
  private final Markup out;
  private final Dossier dossier;
  private final Topic topic;
  private final List<Anchors> anchors;
  private final String anchor;

  FigureTable(Markup out, Dossier dossier, Topic topic, List<Anchors> anchors, String anchor) {
    this.out = out;
    this.dossier = dossier;
    this.topic = topic;
    this.anchors = anchors;
    this.anchor = anchor;
  }

  void write() {
    out.open("table", "role", "table").element("caption", "Alle Angaben: " + topic.label());
    out.open("thead", "role", "rowgroup").open("tr", "role", "row");
    for (String head :
        new String[] {"Nr.", "Im Text", "Wert", "Quelle", "Gesagt", "Gilt für", "Artikel"}) {
      out.element("th", head, "role", "columnheader", "scope", "col");
    }
    out.close().close().line().open("tbody", "role", "rowgroup");
    for (int i = 0; i < topic.figures().size(); i++) {
      row(i, topic.figures().get(i));
    }
    out.close().close().line();
  }

  private void row(int index, Figure figure) {
    out.open("tr", "role", "row", "id", anchor + "-f" + index);
    out.element("th", String.valueOf(index + 1), "role", "rowheader", "scope", "row");
    cell()
        .element(
            "a",
            German.oneLine(figure.quantity().text()),
            "href",
            "#" + anchors.get(figure.article()).of(figure.quantity()));
    out.close();
    cell().element("span", DossierSections.stated(figure), "class", "stated").close();
    cell().element("bdi", sources(figure));
    if (Denied.isDenied(topic, index)) {
      out.element("small", "⊘ " + Denied.by(topic, index), "class", "denied");
    }
    conflicts(index);
    out.close();
    day("gesagt", figure.date());
    day("gilt für", figure.asOf());
    cell().element("bdi", ArticleSection.name(dossier.articles().get(figure.article()))).close();
    out.close().line();
  }

  private static String sources(Figure figure) {
    return figure.sources().isEmpty()
        ? "der Artikel selbst"
        : String.join(" › ", figure.sources()) + " " + German.of(figure.stance());
  }

  private void conflicts(int index) {
    List<String> others =
        topic.conflicts().stream()
            .flatMap(conflict -> other(conflict, index))
            .map(number -> String.valueOf(number + 1))
            .toList();
    if (!others.isEmpty()) {
      out.element("small", "≠ widerspricht " + String.join(", ", others), "class", "conflict");
    }
  }

  private static Stream<Integer> other(Conflict conflict, int index) {
    return conflict.first() == index
        ? Stream.of(conflict.second())
        : conflict.second() == index ? Stream.of(conflict.first()) : Stream.empty();
  }

  private Markup cell() {
    return out.open("td", "role", "cell");
  }

  /** A narrow window shows no heads, so a day says what it is the day of. */
  private void day(String head, Optional<String> day) {
    out.element("td", day.map(Days::ofTimex).orElse(""), "role", "cell", "data-head", head);
  }
}
