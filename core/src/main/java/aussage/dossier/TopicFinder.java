package aussage.dossier;

import aussage.model.ParsedArticle;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parts the figures of all articles by what they are numbers of, and makes a topic of each group.
 */
final class TopicFinder {
  private final List<ParsedArticle> articles;
  private final Places places;
  private final Kinds kinds;
  private final List<Candidate> candidates;

  TopicFinder(List<ParsedArticle> articles) {
    this.articles = articles;
    this.places = new Places(articles);
    CandidateFinder finder = new CandidateFinder(articles);
    this.kinds = finder.kinds();
    this.candidates = finder.candidates();
  }

  /** All topics worth listing, the one with most figures first, a part behind its whole. */
  List<Topic> topics() {
    ListMultimap<String, Candidate> byThing =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Candidate candidate : candidates) {
      Matter matter = candidate.matter();
      byThing.put(Thing.of(matter.whole().orElse(matter), kinds).key(), candidate);
    }
    joinParts(byThing);
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
      String name = writer.name(whole.figures);
      Topic topic = writer.whole(name, whole.place, whole.figures);
      boolean hasParts = !whole.parts.isEmpty();
      if (topic.figures().size() < 2 && topic.denials().isEmpty() && !hasParts) {
        continue;
      }
      int index = topics.size();
      topics.add(topic);
      for (Group part : whole.parts) {
        topics.add(writer.part(index, name, part.place, part.figures));
      }
    }
    return topics;
  }

  /**
   * Figures told by themselves go with the part that others tell: "neun verletzte Polizisten" with
   * the nine of "23 Verletzte, darunter neun Polizisten".
   */
  private void joinParts(ListMultimap<String, Candidate> byThing) {
    Map<String, Matter> wholeOfPart = new HashMap<>();
    for (Candidate candidate : candidates) {
      Matter matter = candidate.matter();
      matter
          .whole()
          .ifPresent(whole -> wholeOfPart.putIfAbsent(Thing.of(matter, kinds).key(), whole));
    }
    for (String part : wholeOfPart.keySet()) {
      Matter whole = wholeOfPart.get(part);
      String thing = Thing.of(whole, kinds).key();
      if (!thing.equals(part) && byThing.containsKey(part)) {
        for (Candidate candidate : byThing.removeAll(part)) {
          byThing.put(thing, candidate.partOf(whole, kinds));
        }
      }
    }
  }

  /** Wholes by place; what lies inside a whole's place, and "davon", is its part. */
  private List<Group> byPlace(List<Candidate> alike) {
    Set<String> named = new HashSet<>();
    Set<String> partial = new HashSet<>();
    for (Candidate candidate : alike) {
      Optional<String> own = place(candidate).map(Places::key);
      own.ifPresent(named::add);
      own.filter(place -> toldOutside(candidate, place)).ifPresent(partial::add);
    }
    ListMultimap<String, Candidate> parts =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    List<Candidate> whole = new ArrayList<>();
    for (Candidate candidate : alike) {
      boolean told = candidate.matter().whole().isPresent();
      String own = place(candidate).map(Places::key).orElse("");
      if (told || partial.contains(own) || isInsideAny(candidate, named)) {
        parts.put(Thing.of(candidate.matter(), kinds).key() + own, candidate);
      } else {
        whole.add(candidate);
      }
    }
    List<Group> groups = new ArrayList<>();
    for (List<Candidate> group :
        Grouping.by(whole, candidate -> place(candidate).map(Places::key))) {
      groups.add(new Group(group.stream().flatMap(c -> place(c).stream()).findFirst(), group));
    }
    Map<Optional<String>, Group> byPlace = new HashMap<>();
    groups.forEach(group -> byPlace.putIfAbsent(group.place, group));
    for (String key : parts.keySet()) {
      List<Candidate> part = parts.get(key);
      Optional<String> place = place(part.get(0));
      Optional<Matter> told = part.stream().flatMap(c -> c.matter().whole().stream()).findFirst();
      Optional<Group> around =
          told.flatMap(matter -> Optional.ofNullable(byPlace.get(place(matter))))
              .or(
                  () ->
                      groups.stream()
                          .filter(g -> place.isEmpty() || told.isPresent() || lies(place.get(), g))
                          .findFirst());
      Group own = new Group(place, part);
      if (around.isPresent()) {
        around.get().parts.add(own);
      } else {
        groups.add(own);
        byPlace.putIfAbsent(place, own);
      }
    }
    return groups;
  }

  private boolean lies(String place, Group group) {
    return group
        .place
        .filter(whole -> places.isInside(place, Set.of(Places.key(whole))))
        .isPresent();
  }

  private boolean isInsideAny(Candidate candidate, Set<String> others) {
    return place(candidate).filter(mine -> places.isInside(mine, others)).isPresent();
  }

  /** Whether the figure is told as a part of those elsewhere: "allein in Kiel". */
  private static boolean toldOutside(Candidate part, String place) {
    return part.matter()
        .whole()
        .filter(w -> !place(w).map(Places::key).equals(Optional.of(place)))
        .isPresent();
  }

  private static Optional<String> place(Candidate candidate) {
    return place(candidate.matter());
  }

  private static Optional<String> place(Matter matter) {
    List<String> chain = matter.places();
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
