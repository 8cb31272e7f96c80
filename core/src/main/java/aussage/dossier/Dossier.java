package aussage.dossier;

import aussage.model.Claim;
import aussage.model.DateRef;
import aussage.model.ParsedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Several articles on one event, their figures side by side.
 *
 * <pre>
 * {@code Dossier.of(articles).topics().forEach(topic -> System.out.println(topic.label() + ": " + topic.range()))}
 * </pre>
 *
 * @param articles what was compared
 * @param topics matters with two figures or more, with a denial, or that are part of another; the
 *     one with most figures first
 * @param timeline claims with a resolved date, by its start
 */
public record Dossier(List<ParsedArticle> articles, List<Topic> topics, List<Event> timeline) {
  public Dossier {
    articles = List.copyOf(articles);
    topics = List.copyOf(topics);
    timeline = List.copyOf(timeline);
  }

  /** Compares articles, which are taken to speak of one event. */
  public static Dossier of(List<ParsedArticle> articles) {
    return new Dossier(articles, new TopicFinder(articles).topics(), timeline(articles));
  }

  private static List<Event> timeline(List<ParsedArticle> articles) {
    List<Event> events = new ArrayList<>();
    for (int article = 0; article < articles.size(); article++) {
      for (Claim claim : articles.get(article).claims()) {
        int at = article;
        claim.dateRefs().stream()
            .map(DateRef::interval)
            .flatMap(Optional::stream)
            .findFirst()
            .ifPresent(interval -> events.add(new Event(interval, at, claim)));
      }
    }
    events.sort(Comparator.comparing(event -> event.interval().start()));
    return events;
  }
}
