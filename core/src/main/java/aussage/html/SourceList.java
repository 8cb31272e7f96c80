package aussage.html;

import aussage.model.Attribution;
import aussage.model.Claim;
import aussage.model.ParsedArticle;
import aussage.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article's claims by who says them. A claim stands with the source nearest to it: what a paper
 * says that the police say stands with the police.
 */
final class SourceList {
  private static final String NOBODY = "Quelle nicht genannt";
  private static final String ARTICLE = "Der Artikel selbst";

  private final Markup out;
  private final ParsedArticle article;
  private final Anchors anchors;

  SourceList(Markup out, ParsedArticle article, Anchors anchors) {
    this.out = out;
    this.article = article;
    this.anchors = anchors;
  }

  void write() {
    if (article.claims().isEmpty()) {
      return;
    }
    String heading = anchors.article() + "-sources";
    out.open("section", "class", "sources", "aria-labelledby", heading);
    out.element("h3", "Aussagen nach Quelle", "id", heading).line();
    bySource().forEach(this::group);
    out.close().line();
  }

  /** Numbers of claims by name, in the order of the text; the article's own come last. */
  private Map<String, List<Integer>> bySource() {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < article.claims().size(); i++) {
      List<Attribution> chain = article.claims().get(i).attributions();
      if (chain.isEmpty()) {
        own.add(i);
      } else {
        String name = nearest(chain).map(German::name).orElse(NOBODY);
        groups.computeIfAbsent(name, unseen -> new ArrayList<>()).add(i);
      }
    }
    if (!own.isEmpty()) {
      groups.put(ARTICLE, own);
    }
    return groups;
  }

  private static Optional<Source> nearest(List<Attribution> chain) {
    for (int i = chain.size() - 1; i >= 0; i--) {
      if (chain.get(i).source().isPresent()) {
        return chain.get(i).source();
      }
    }
    return Optional.empty();
  }

  private void group(String name, List<Integer> numbers) {
    out.open("section", "class", "source").open("h4").element("bdi", name).close();
    nearest(article.claims().get(numbers.get(0)).attributions())
        .ifPresent(
            source -> {
              String role = source.role().map(words -> ", " + German.oneLine(words)).orElse("");
              out.element("p", German.of(source.type()) + role, "class", "role");
            });
    out.open("ol");
    numbers.forEach(number -> item(number, article.claims().get(number)));
    out.close().close().line();
  }

  private void item(int index, Claim claim) {
    String number = String.valueOf(index + 1);
    out.open("li", "id", anchors.part("l", index + 1), "value", number);
    out.element("a", German.oneLine(claim.text()), "href", "#" + anchors.of(claim));
    out.open("p", "class", "manner");
    out.element("span", German.manner(claim), "class", "sure");
    if (!claim.attributions().isEmpty()) {
      out.text(" · ").element("span", German.says(claim.attributions()));
    }
    out.close();
    if (!claim.quantities().isEmpty() || !claim.dateRefs().isEmpty()) {
      out.open("ul", "class", "values");
      claim.quantities().forEach(it -> value("q", German.oneLine(it.text()), Numbers.of(it)));
      claim.dateRefs().forEach(it -> value("d", German.oneLine(it.text()), Days.of(it)));
      out.close();
    }
    out.close().line();
  }

  private void value(String kind, String words, String value) {
    out.open("li").element("span", words, "class", "found " + kind);
    out.text(" = " + value).close();
  }
}
