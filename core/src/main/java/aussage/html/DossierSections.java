package aussage.html;

import aussage.dossier.Agreement;
import aussage.dossier.Denial;
import aussage.dossier.Dossier;
import aussage.dossier.Event;
import aussage.dossier.Figure;
import aussage.dossier.Topic;
import aussage.model.Interval;
import aussage.model.ParsedArticle;
import aussage.model.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a dossier has before its articles: each matter with its figures, and the timeline. */
final class DossierSections {
  private final Markup out = new Markup();
  private final Dossier dossier;
  private final List<Anchors> anchors = new ArrayList<>();

  private DossierSections(Dossier dossier) {
    this.dossier = dossier;
    for (ParsedArticle article : dossier.articles()) {
      anchors.add(new Anchors(anchors.size() + 1, article));
    }
  }

  /** The page up to the first article. */
  static String begin(Dossier dossier) {
    String title =
        "Dossier: "
            + German.count(dossier.articles().size(), "Artikel", "Artikel")
            + ", "
            + German.count(dossier.topics().size(), "Thema", "Themen");
    DossierSections sections = new DossierSections(dossier);
    sections.contents();
    for (int i = 0; i < dossier.topics().size(); i++) {
      sections.topic(i, dossier.topics().get(i));
    }
    sections.timeline();
    sections.out.element("h2", "Die Artikel", "class", "part").line();
    return Page.begin(title, title) + sections.out + Legend.of();
  }

  private void contents() {
    if (dossier.topics().isEmpty()) {
      out.element("p", "Keine Zahlen zu einer gemeinsamen Sache.").line();
      return;
    }
    out.open("nav", "class", "contents", "aria-label", "Themen").open("ul");
    for (int i = 0; i < dossier.topics().size(); i++) {
      Topic topic = dossier.topics().get(i);
      out.open("li").element("a", topic.label(), "href", "#t" + i).text(" ");
      out.element("span", range(topic), "class", "range");
      agreement(topic, " ", false);
      out.close();
    }
    out.close().close().line();
  }

  private void topic(int index, Topic topic) {
    String anchor = "t" + index;
    out.open("section", "class", "topic", "id", anchor, "aria-labelledby", anchor + "-label");
    out.open("header").element("h2", topic.label(), "id", anchor + "-label");
    out.open("p", "class", "byline").element("span", range(topic), "class", "range").text(" · ");
    out.text(German.count(topic.figures().size(), "Angabe", "Angaben"));
    agreement(topic, " · ", true);
    topic
        .partOf()
        .ifPresent(
            whole ->
                out.text(" · Teil von ")
                    .element("a", dossier.topics().get(whole).label(), "href", "#t" + whole));
    out.close().close().line();
    if (topic.figures().size() > 1) {
      new FigureChart(out, dossier, topic, anchor).write();
    }
    denials(topic);
    new FigureTable(out, dossier, topic, anchors, anchor).write();
    out.close().line();
  }

  /** Whether the figures go together; nothing where there is but one. */
  private void agreement(Topic topic, String separator, boolean why) {
    if (topic.figures().size() < 2) {
      return;
    }
    Agreement agreement = topic.agreement();
    String words =
        switch (agreement) {
          case AGREE -> "=\u00a0vereinbar" + (why ? ": alle können zugleich stimmen" : "");
          case DIFFER -> "~\u00a0verschieden" + (why ? ", aber nicht von derselben Zeit" : "");
          case CONTRADICT -> "≠\u00a0Widerspruch" + (why ? ": nicht alle können stimmen" : "");
        };
    out.text(separator);
    out.element(
        "span",
        words,
        "class",
        "agreement " + (agreement == Agreement.CONTRADICT ? "contradict" : ""));
  }

  private void denials(Topic topic) {
    if (topic.denials().isEmpty()) {
      return;
    }
    out.element("h3", "Wer bestreitet").open("ul", "class", "denials");
    for (Denial denial : topic.denials()) {
      ParsedArticle article = dossier.articles().get(denial.article());
      out.open("li").element("b", German.denies(denial)).text(": ");
      out.element("q", German.oneLine(denial.span().in(article.article().text()))).text(" ");
      String which =
          denial.figures().isEmpty()
              ? "die Sache als Ganzes"
              : "Nr. " + String.join(", ", denial.figures().stream().map(f -> f + 1 + "").toList());
      out.element("small", which + ", " + ArticleSection.name(article)).close();
    }
    out.close().line();
  }

  private void timeline() {
    if (dossier.timeline().isEmpty()) {
      return;
    }
    out.open("section", "class", "timeline", "aria-labelledby", "timeline");
    out.element("h2", "Zeitleiste", "id", "timeline").open("ol");
    for (Event event : dossier.timeline()) {
      out.open("li");
      out.element("time", when(event.interval()), "datetime", event.interval().startText())
          .text(" ");
      out.open("span")
          .element(
              "a",
              German.oneLine(event.claim().text()),
              "href",
              "#" + anchors.get(event.article()).of(event.claim()));
      out.text(" ");
      out.element("small", ArticleSection.name(dossier.articles().get(event.article())));
      out.close().close().line();
    }
    out.close().close().line();
  }

  private static String when(Interval interval) {
    LocalDate first = interval.start().toLocalDate();
    LocalDate last = interval.end().minusNanos(1).toLocalDate();
    return first.equals(last) ? Days.of(first) : Days.of(first) + " bis " + Days.of(last);
  }

  /** "3 bis 5 km"; what is counted is told by the topic's name. */
  private static String range(Topic topic) {
    String unit = topic.unit().kind() == UnitKind.COUNT ? "" : Numbers.name(topic.unit());
    return topic
        .range()
        .map(
            ends -> {
              String low = Numbers.of(ends.lowerEndpoint());
              String high = Numbers.of(ends.upperEndpoint());
              return ((low.equals(high) ? low : low + " bis " + high) + " " + unit).strip();
            })
        .orElse("ohne Zahl");
  }

  /** Who says it, nearest to the figure. */
  static String source(Figure figure) {
    List<String> sources = figure.sources();
    return sources.isEmpty() ? "Der Artikel selbst" : sources.get(sources.size() - 1);
  }

  /** "höchstens 3.000", in the topic's unit. */
  static String stated(Figure figure) {
    return Numbers.stated(figure.quantity().modifier(), figure.value(), figure.min(), figure.max());
  }
}
