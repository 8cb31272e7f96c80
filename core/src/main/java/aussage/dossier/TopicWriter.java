package aussage.dossier;

import aussage.model.Mention;
import aussage.model.ParsedArticle;
import aussage.model.Quantity;
import aussage.model.Unit;
import aussage.model.UnitKind;
import aussage.unit.Scale;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a topic of figures that speak of one matter. */
final class TopicWriter {
  private final DenialFinder denials;

  TopicWriter(List<ParsedArticle> articles, Kinds kinds) {
    this.denials = new DenialFinder(articles, kinds);
  }

  /** The topic of these candidates, at least one, numbers of this kind of thing. */
  Topic write(String kind, Optional<String> place, OptionalInt partOf, List<Candidate> candidates) {
    Unit unit = candidates.get(0).quantity().unit();
    List<Figure> figures = candidates.stream().map(c -> figure(c, Scale.of(unit))).toList();
    Set<String> lemmas = new LinkedHashSet<>();
    Set<String> modifiers = new LinkedHashSet<>();
    for (Candidate candidate : candidates) {
      lemmas.add(candidate.matter().noun());
      modifiers.addAll(candidate.matter().nations());
      modifiers.addAll(candidate.matter().modifiers());
    }
    List<Bounds> bounds = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      bounds.add(Bounds.of(figures.get(i), candidates.get(i).time()));
    }
    List<Conflict> conflicts = Bounds.conflicts(bounds);
    Agreement agreement =
        !conflicts.isEmpty()
            ? Agreement.CONTRADICT
            : Bounds.allMeet(bounds) ? Agreement.AGREE : Agreement.DIFFER;
    return new Topic(
        label(candidates, lemmas, place),
        unit,
        List.copyOf(lemmas),
        List.copyOf(modifiers),
        place,
        partOf,
        figures,
        range(figures),
        agreement,
        conflicts,
        partOf.isPresent() ? List.of() : denials.of(candidates, kind));
  }

  private static Figure figure(Candidate candidate, Scale topic) {
    Quantity quantity = candidate.quantity();
    Scale own = Scale.of(quantity.unit());
    // A part may be a bare number, or told in another unit than its whole: "300 Gäste, 20 davon".
    Scale target = own.convertsTo(topic) ? topic : own;
    return new Figure(
        candidate.article(),
        quantity,
        candidate.claim(),
        quantity.value().map(number -> own.convert(number, target)),
        quantity.min().map(number -> own.convert(number, target)),
        quantity.max().map(number -> own.convert(number, target)),
        candidate.saying().sources(),
        candidate.saying().stance(),
        candidate.saying().date(),
        candidate.saying().asOf());
  }

  private static Optional<Range<BigDecimal>> range(List<Figure> figures) {
    List<BigDecimal> stated =
        figures.stream()
            .flatMap(
                figure ->
                    Stream.of(figure.value(), figure.min(), figure.max()).flatMap(Optional::stream))
            .sorted()
            .toList();
    return stated.isEmpty()
        ? Optional.empty()
        : Optional.of(Range.closed(stated.get(0), stated.get(stated.size() - 1)));
  }

  /** The words for the thing that most figures use, of those the longest. */
  private static String label(
      List<Candidate> candidates, Set<String> lemmas, Optional<String> place) {
    Multiset<String> nouns = LinkedHashMultiset.create();
    for (Candidate candidate : candidates) {
      Unit unit = candidate.quantity().unit();
      if (unit.kind() == UnitKind.COUNT) {
        unit.mention().map(Mention::text).ifPresent(nouns::add);
      }
    }
    String noun =
        Multisets.copyHighestCountFirst(nouns).elementSet().stream()
            .findFirst()
            .orElse(lemmas.iterator().next());
    String what =
        candidates.stream()
            .flatMap(candidate -> candidate.quantity().counted().stream())
            .map(Mention::text)
            .filter(text -> text.endsWith(noun))
            .max(Comparator.comparingInt(String::length))
            .orElse(noun);
    return place.map(where -> what + " in " + where).orElse(what);
  }
}
