package aussage.html;

import aussage.dossier.Dossier;
import aussage.dossier.Figure;
import aussage.dossier.Topic;
import aussage.model.UnitKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The figures on one matter as a chart: time runs down, day by day, numbers run across. Each figure
 * is a row: a point with its bounds, an arrow where a bound is open, hollow where it is denied.
 * Rows keep the words apart from the drawing, so no two labels meet on any width.
 */
final class FigureChart {
  private static final String MIDDLE = "50%";

  private final Markup out;
  private final Dossier dossier;
  private final Topic topic;
  private final String anchor;
  private final ValueAxis axis;

  FigureChart(Markup out, Dossier dossier, Topic topic, String anchor) {
    this.out = out;
    this.dossier = dossier;
    this.topic = topic;
    this.anchor = anchor;
    this.axis = ValueAxis.of(topic.figures());
  }

  void write() {
    out.open("div", "class", "chart", "role", "group", "aria-label", "Angaben im Lauf der Zeit");
    days().forEach(this::day);
    scale();
    out.close().line();
  }

  /** Indexes of figures by the day they were said; those of no known day come last. */
  private Map<String, List<Integer>> days() {
    Map<String, List<Integer>> days =
        new TreeMap<>(Comparator.comparing(Days::sortKey).thenComparing(day -> day));
    for (int i = 0; i < topic.figures().size(); i++) {
      String day = topic.figures().get(i).date().orElse("");
      days.computeIfAbsent(day.isEmpty() ? "~" : day, unseen -> new ArrayList<>()).add(i);
    }
    return days;
  }

  private void day(String day, List<Integer> figures) {
    out.element("h4", day.equals("~") ? "ohne Tag" : Days.ofTimex(day));
    out.open("ol");
    for (int index : figures) {
      row(index, topic.figures().get(index));
    }
    out.close().line();
  }

  private void row(int index, Figure figure) {
    boolean denied = Denied.isDenied(topic, index);
    out.open("li", "value", String.valueOf(index + 1));
    out.open("div", "class", "label");
    out.element("a", String.valueOf(index + 1), "class", "n", "href", "#" + anchor + "-f" + index);
    out.open("span", "class", "who").element("b", DossierSections.source(figure));
    out.element("small", ArticleSection.name(dossier.articles().get(figure.article())));
    if (denied) {
      out.element("small", "⊘ " + Denied.by(topic, index), "class", "denied");
    }
    out.close();
    out.element("span", DossierSections.stated(figure), "class", "stated");
    out.close();
    out.open("svg", "class", "plot", "aria-hidden", "true", "focusable", "false");
    grid();
    bounds(figure);
    figure.value().ifPresent(value -> point(value, denied));
    out.close().close().line();
  }

  private void grid() {
    for (BigDecimal tick : axis.ticks()) {
      String x = axis.at(tick);
      out.empty("line", "class", "grid", "x1", x, "x2", x, "y1", "0", "y2", "100%");
    }
  }

  /** A bar from bound to bound; to the edge and with an arrow where one of the two is open. */
  private void bounds(Figure figure) {
    if (figure.min().isEmpty() && figure.max().isEmpty()) {
      return;
    }
    String from = figure.min().map(axis::at).orElse("2%");
    String to = figure.max().map(axis::at).orElse("98%");
    out.empty("line", "class", "bar", "x1", from, "x2", to, "y1", MIDDLE, "y2", MIDDLE);
    end(figure.min(), from, "M6,-5 L-3,0 L6,5 Z");
    end(figure.max(), to, "M-6,-5 L3,0 L-6,5 Z");
  }

  private void end(Optional<BigDecimal> bound, String x, String arrow) {
    out.open("svg", "x", x, "y", MIDDLE, "class", "end");
    if (bound.isPresent()) {
      out.empty("line", "class", "cap", "x1", "0", "x2", "0", "y1", "-7", "y2", "7");
    } else {
      out.empty("path", "class", "arrow", "d", arrow);
    }
    out.close();
  }

  private void point(BigDecimal value, boolean denied) {
    String look = denied ? "point hollow" : "point";
    out.empty("circle", "class", look, "cx", axis.at(value), "cy", MIDDLE, "r", "6");
  }

  private void scale() {
    String unit =
        topic.unit().kind() == UnitKind.COUNT ? topic.label() : Numbers.name(topic.unit());
    out.open("div", "class", "scale", "aria-hidden", "true").element("span", unit, "class", "unit");
    out.open("svg", "class", "ticks");
    for (BigDecimal tick : axis.ticks()) {
      out.element(
          "text", Numbers.brief(tick), "x", axis.at(tick), "y", "16", "text-anchor", "middle");
    }
    out.close().close();
  }
}
