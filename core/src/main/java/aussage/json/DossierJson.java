package aussage.json;

import aussage.dossier.Conflict;
import aussage.dossier.Denial;
import aussage.dossier.Dossier;
import aussage.dossier.Event;
import aussage.dossier.Figure;
import aussage.dossier.Topic;
import aussage.model.ParsedArticle;
import aussage.model.Unit;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a dossier as one JSON object. Articles are named by their ids, their quantities, claims
 * and attributions by index.
 *
 * <pre>{@code String json = DossierJson.write(Dossier.of(articles));}</pre>
 */
public final class DossierJson {
  private final JsonOutput json;
  private final List<ParsedArticle> articles;
  private final Map<Object, Integer> places = new IdentityHashMap<>();

  private DossierJson(JsonOutput json, Dossier dossier) {
    this.json = json;
    this.articles = dossier.articles();
    for (ParsedArticle article : articles) {
      number(article.quantities());
      number(article.attributions());
      number(article.claims());
    }
  }

  private void number(List<?> items) {
    for (int i = 0; i < items.size(); i++) {
      places.put(items.get(i), i);
    }
  }

  /** The object, on one line without its end. */
  public static String write(Dossier dossier) {
    return JsonOutput.object(
        json -> {
          DossierJson writer = new DossierJson(json, dossier);
          json.objects("articles", dossier.articles(), writer::article);
          json.objects("topics", dossier.topics(), writer::topic);
          json.objects("timeline", dossier.timeline(), writer::event);
        });
  }

  private void article(ParsedArticle article) {
    json.field("id", article.article().id());
    json.field("date", article.date().map(Object::toString));
  }

  private void topic(Topic topic) {
    json.field("label", topic.label());
    json.object("unit", Optional.of(topic.unit()), this::unit);
    json.strings("lemmas", topic.lemmas());
    json.strings("modifiers", topic.modifiers());
    json.field("place", topic.place());
    if (topic.partOf().isPresent()) {
      json.number("partOf", topic.partOf().getAsInt());
    } else {
      json.nothing("partOf");
    }
    json.objects("figures", topic.figures(), this::figure);
    json.numbers("range", topic.range().map(DossierJson::ends).orElse(List.of()));
    json.field("agreement", topic.agreement());
    json.indexLists("conflicts", topic.conflicts().stream().map(DossierJson::pair).toList());
    json.objects("denials", topic.denials(), this::denial);
  }

  private void unit(Unit unit) {
    json.field("kind", unit.kind());
    json.field("code", unit.code());
  }

  private void figure(Figure figure) {
    json.field("article", id(figure.article()));
    index("quantity", Optional.of(figure.quantity()));
    index("claim", figure.claim());
    json.span("span", figure.quantity().span());
    json.field("text", figure.quantity().text());
    json.number("value", figure.value());
    json.number("min", figure.min());
    json.number("max", figure.max());
    json.field("modifier", figure.quantity().modifier());
    json.strings("sources", figure.sources());
    json.field("stance", figure.stance());
    json.field("date", figure.date());
    json.field("asOf", figure.asOf());
  }

  private void denial(Denial denial) {
    json.field("article", id(denial.article()));
    index("attribution", Optional.of(denial.attribution()));
    json.span("span", denial.span());
    json.field("source", denial.source());
    json.field("stance", denial.stance());
    json.indexes("figures", denial.figures().stream().mapToInt(Integer::intValue).toArray());
  }

  private void event(Event event) {
    json.field("start", event.interval().startText());
    json.field("end", event.interval().endText());
    json.field("article", id(event.article()));
    index("claim", Optional.of(event.claim()));
    json.field("text", event.claim().text());
  }

  private String id(int article) {
    return articles.get(article).article().id();
  }

  private void index(String name, Optional<?> item) {
    Integer place = item.map(places::get).orElse(null);
    if (place == null) {
      json.nothing(name);
    } else {
      json.number(name, place);
    }
  }

  private static List<BigDecimal> ends(Range<BigDecimal> range) {
    return List.of(range.lowerEndpoint(), range.upperEndpoint());
  }

  private static int[] pair(Conflict conflict) {
    return new int[] {conflict.first(), conflict.second()};
  }
}
