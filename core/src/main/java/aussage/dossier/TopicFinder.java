package aussage.dossier;

import aussage.model.Claim;
import aussage.model.ParsedArticle;
import aussage.model.Quantity;
import aussage.model.UnitKind;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Optional<Candidate> before = Optional.empty();
    for (Quantity quantity : article.quantities()) {
      Optional<Claim> claim = Optional.ofNullable(claimOf.get(quantity));
      Optional<Candidate> read =
          matter(article.article().text(), quantity, claim, before)
              .map(
                  matter ->
                      new Candidate(
                          index,
                          quantity,
                          claim,
                          matter,
                          Saying.of(article, claim, quantity.span())));
      read.ifPresent(candidates::add);
      Optional<Candidate> last = before;
      before = read.or(() -> last);
    }
  }

  /** What the figure is a number of, by itself or as one more on what was counted before. */
  private static Optional<Matter> matter(
      String text, Quantity quantity, Optional<Claim> claim, Optional<Candidate> before) {
    if (MatterReader.isOther(text, quantity, claim)) {
      return Optional.empty();
    }
    Matter own = MatterReader.read(text, quantity, claim);
    if (before.isPresent() && MatterReader.isPart(text, quantity)) {
      Matter whole = before.get().matter();
      boolean bare = quantity.unit().kind() == UnitKind.NONE;
      if (bare || own.dimension().equals(whole.dimension())) {
        return Optional.of(own.partOf(whole));
      }
    }
    if (!own.noun().isEmpty() || own.fate().isPresent()) {
      return Optional.of(own);
    }
    return before.filter(b -> goesOn(quantity, claim, b)).map(Candidate::matter);
  }

  /**
   * Whether a figure that nothing names is one more on what was counted before: "Laut Polizei kamen
   * 400 Gäste, laut Wirt 600", "Der Pegel lag bei 5 Metern. Am Montag waren es 6 Meter".
   */
  private static boolean goesOn(Quantity quantity, Optional<Claim> claim, Candidate before) {
    boolean alike =
        MatterReader.dimension(quantity).equals(before.matter().dimension())
            || quantity.unit().kind() == UnitKind.NONE;
    boolean sameClause = claim.isPresent() && claim.equals(before.claim());
    boolean counts =
        claim
            .filter(c -> c.predicate().lemma().equals("sein"))
            .flatMap(Claim::subject)
            .filter(subject -> subject.head().equalsIgnoreCase("es"))
            .isPresent();
    return alike && (sameClause || counts);
  }

  /** All topics worth listing, the one with most figures first, a part behind its whole. */
  List<Topic> topics() {
    ListMultimap<String, Candidate> byThing =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Candidate candidate : candidates) {
      Matter matter = candidate.matter();
      byThing.put(Thing.of(matter.whole().orElse(matter), kinds).key(), candidate);
    }
    List<Group> wholes = new ArrayList<>();
    for (String thing : byThing.keySet()) {
      for (List<Candidate> alike : Grouping.byModifiers(byThing.get(thing))) {
        wholes.addAll(byPlace(alike));
      }
    }
    wholes.sort(Comparator.comparingInt((Group group) -> -group.figures.size()));
    List<Topic> topics = new ArrayList<>();
    TopicWriter writer = new TopicWriter(articles, kinds);
    for (Group whole : wholes) {
      Topic topic = writer.whole(whole.place, whole.figures);
      boolean hasParts = !whole.parts.isEmpty();
      if (topic.figures().size() < 2 && topic.denials().isEmpty() && !hasParts) {
        continue;
      }
      int index = topics.size();
      topics.add(topic);
      for (Group part : whole.parts) {
        topics.add(writer.part(index, topic, part.place, part.figures));
      }
    }
    return topics;
  }

  /** Wholes by place; what lies inside a whole's place, and "davon", is its part. */
  private List<Group> byPlace(List<Candidate> alike) {
    Set<String> named = new LinkedHashSet<>();
    alike.forEach(candidate -> place(candidate).ifPresent(named::add));
    ListMultimap<String, Candidate> parts =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    List<Candidate> whole = new ArrayList<>();
    for (Candidate candidate : alike) {
      boolean told = candidate.matter().whole().isPresent();
      if (told || isInsideAny(candidate, named)) {
        String thing = Thing.of(candidate.matter(), kinds).key();
        parts.put(thing + place(candidate).map(Places::key).orElse(""), candidate);
      } else {
        whole.add(candidate);
      }
    }
    List<Group> groups = new ArrayList<>();
    for (List<Candidate> group :
        Grouping.by(whole, candidate -> place(candidate).map(Places::key))) {
      groups.add(new Group(group.stream().flatMap(c -> place(c).stream()).findFirst(), group));
    }
    for (String key : parts.keySet()) {
      List<Candidate> part = parts.get(key);
      Optional<String> place = place(part.get(0));
      boolean told = part.get(0).matter().whole().isPresent();
      groups.stream()
          .filter(group -> place.isEmpty() || told || lies(place.get(), group))
          .findFirst()
          .ifPresentOrElse(
              group -> group.parts.add(new Group(place, part)),
              () -> groups.add(new Group(place, part)));
    }
    return groups;
  }

  private boolean lies(String place, Group group) {
    return group.place.filter(whole -> places.inside(place, whole)).isPresent();
  }

  private boolean isInsideAny(Candidate candidate, Set<String> others) {
    Optional<String> mine = place(candidate);
    return mine.isPresent() && others.stream().anyMatch(whole -> places.inside(mine.get(), whole));
  }

  private static Optional<String> place(Candidate candidate) {
    List<String> chain = candidate.matter().places();
    return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(0));
  }

  /** Figures of one matter at one place, with those of places inside it. */
  private static final class Group {
    private final Optional<String> place;
    private final List<Candidate> figures;
    private final List<Group> parts = new ArrayList<>();

    Group(Optional<String> place, List<Candidate> figures) {
      this.place = place;
      this.figures = figures;
    }
  }
}
