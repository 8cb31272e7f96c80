package aussage.dossier;

import aussage.model.Claim;
import aussage.model.ParsedArticle;
import aussage.model.Quantity;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Gathers the figures of all articles, parts them by what they are numbers of, and makes a topic of
 * each group.
 */
final class TopicFinder {
  private final List<ParsedArticle> articles;
  private final Places places;
  private final Kinds kinds;
  private final List<Candidate> candidates = new ArrayList<>();

  TopicFinder(List<ParsedArticle> articles) {
    this.articles = articles;
    this.places = new Places(articles);
    this.kinds = new Kinds(lemmas(articles));
    for (int i = 0; i < articles.size(); i++) {
      gather(i, articles.get(i));
    }
  }

  private static Set<String> lemmas(List<ParsedArticle> articles) {
    Set<String> lemmas = new HashSet<>();
    for (ParsedArticle article : articles) {
      for (Quantity quantity : article.quantities()) {
        quantity.unit().lemma().ifPresent(lemmas::add);
      }
    }
    return lemmas;
  }

  private void gather(int index, ParsedArticle article) {
    Map<Quantity, Claim> claimOf = new HashMap<>();
    for (Claim claim : article.claims()) {
      for (Quantity quantity : claim.quantities()) {
        claimOf.putIfAbsent(quantity, claim);
      }
    }
    Optional<Matter> before = Optional.empty();
    for (Quantity quantity : article.quantities()) {
      Optional<Claim> claim = Optional.ofNullable(claimOf.get(quantity));
      Optional<Matter> read = MatterReader.read(article.article().text(), quantity, claim);
      if (read.isPresent() && read.get().part()) {
        read = before.map(whole -> partOf(whole));
      }
      if (read.isPresent()) {
        Saying saying = Saying.of(article, claim, quantity.span());
        candidates.add(new Candidate(index, quantity, claim, read.get(), saying));
        before = read;
      }
    }
  }

  private static Matter partOf(Matter whole) {
    return new Matter(
        whole.noun(),
        whole.fate(),
        whole.dimension(),
        whole.nations(),
        whole.modifiers(),
        whole.places(),
        true);
  }

  private String kind(Matter matter) {
    String kind = kinds.of(matter.noun());
    boolean general = kind.equals(Kinds.PEOPLE);
    if (!general) {
      return kind;
    }
    return matter.fate().isEmpty() ? matter.noun() : matter.fate();
  }

  /**
   * What must be equal for figures to be of one matter.
   *
   * @param kind of thing
   * @param dimension of the unit
   */
  private record Thing(String kind, String dimension) {}

  /** All topics worth listing, the one with most figures first, a part behind its whole. */
  List<Topic> topics() {
    SetMultimap<Thing, Candidate> byThing = LinkedHashMultimap.create();
    for (Candidate candidate : candidates) {
      Matter matter = candidate.matter();
      byThing.put(new Thing(kind(matter), matter.dimension()), candidate);
    }
    List<Group> wholes = new ArrayList<>();
    for (Thing thing : byThing.keySet()) {
      for (List<Candidate> alike : Grouping.byModifiers(byThing.get(thing))) {
        wholes.addAll(byPlace(thing.kind(), alike));
      }
    }
    wholes.sort(Comparator.comparingInt((Group group) -> -group.figures.size()));
    List<Topic> topics = new ArrayList<>();
    TopicWriter writer = new TopicWriter(articles, kinds);
    for (Group whole : wholes) {
      Topic topic = writer.write(whole.kind, whole.place, OptionalInt.empty(), whole.figures);
      boolean hasParts = !whole.parts.isEmpty();
      if (topic.figures().size() < 2 && topic.denials().isEmpty() && !hasParts) {
        continue;
      }
      int index = topics.size();
      topics.add(topic);
      for (Group part : whole.parts) {
        topics.add(writer.write(part.kind, part.place, OptionalInt.of(index), part.figures));
      }
    }
    return topics;
  }

  /** Wholes by place; what lies inside a whole's place, and "davon", is its part. */
  private List<Group> byPlace(String kind, List<Candidate> alike) {
    List<Candidate> parts = new ArrayList<>();
    List<Candidate> whole = new ArrayList<>();
    for (Candidate candidate : alike) {
      (candidate.matter().part() || isInside(candidate, alike) ? parts : whole).add(candidate);
    }
    List<Group> groups = new ArrayList<>();
    for (List<Candidate> group :
        Grouping.by(whole, candidate -> place(candidate).map(Places::key))) {
      groups.add(
          new Group(kind, group.stream().flatMap(c -> place(c).stream()).findFirst(), group));
    }
    for (List<Candidate> part :
        Grouping.by(parts, candidate -> place(candidate).map(Places::key))) {
      Optional<String> place = part.stream().flatMap(c -> place(c).stream()).findFirst();
      groups.stream()
          .filter(
              group -> place.isEmpty() || part.get(0).matter().part() || lies(place.get(), group))
          .findFirst()
          .ifPresentOrElse(
              group -> group.parts.add(new Group(kind, place, part)),
              () -> groups.add(new Group(kind, place, part)));
    }
    return groups;
  }

  private boolean lies(String place, Group group) {
    return group.place.filter(whole -> places.inside(place, whole)).isPresent();
  }

  private boolean isInside(Candidate candidate, List<Candidate> alike) {
    Optional<String> mine = place(candidate);
    if (mine.isEmpty()) {
      return false;
    }
    for (Candidate other : alike) {
      if (place(other).filter(whole -> places.inside(mine.get(), whole)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> place(Candidate candidate) {
    List<String> chain = candidate.matter().places();
    return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(0));
  }

  /** Figures of one matter at one place, with those of places inside it. */
  private static final class Group {
    private final String kind;
    private final Optional<String> place;
    private final List<Candidate> figures;
    private final List<Group> parts = new ArrayList<>();

    Group(String kind, Optional<String> place, List<Candidate> figures) {
      this.kind = kind;
      this.place = place;
      this.figures = figures;
    }
  }
}
