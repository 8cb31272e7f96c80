package aussage.dossier;

import aussage.model.ParsedArticle;
import aussage.model.Quantity;
import aussage.model.Unit;
import aussage.unit.Scale;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a topic of figures that speak of one matter. */
final class TopicWriter {
  private final Kinds kinds;
  private final DenialFinder denials;

  TopicWriter(List<ParsedArticle> articles, Kinds kinds) {
    this.kinds = kinds;
    this.denials = new DenialFinder(articles, kinds);
  }

  /** What figures of one matter, at least one, are numbers of, wherever that is. */
  String name(List<Candidate> candidates) {
    return label(candidates, Optional.empty());
  }

  /** The topic of figures of one matter, at least one. */
  Topic whole(String name, Optional<String> place, List<Candidate> candidates) {
    String kind = Thing.of(candidates.get(0).matter(), kinds).kind();
    return write(name, place, OptionalInt.empty(), candidates, denials.of(candidates, kind));
  }

  /**
   * The topic of figures that count a part of what another topic's do.
   *
   * @param index of the other topic
   * @param whole the name of the other topic, also of the part where it has no words
   */
  Topic part(int index, String whole, Optional<String> place, List<Candidate> candidates) {
    String label = label(candidates, Optional.of(whole));
    return write(label, place, OptionalInt.of(index), candidates, List.of());
  }

  private String label(List<Candidate> candidates, Optional<String> outer) {
    return TopicLabels.of(candidates, Thing.of(candidates.get(0).matter(), kinds), outer);
  }

  private static Topic write(
      String label,
      Optional<String> place,
      OptionalInt partOf,
      List<Candidate> candidates,
      List<Denial> denials) {
    Unit unit = candidates.get(0).quantity().unit();
    List<Figure> figures = candidates.stream().map(c -> figure(c, Scale.of(unit))).toList();
    Set<String> lemmas = new LinkedHashSet<>();
    Set<String> modifiers = new LinkedHashSet<>();
    for (Candidate candidate : candidates) {
      if (!candidate.matter().noun().isEmpty()) {
        lemmas.add(candidate.matter().noun());
      }
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
        place.map(where -> label + ' ' + TopicLabels.where(where, candidates)).orElse(label),
        unit,
        List.copyOf(lemmas),
        List.copyOf(modifiers),
        place,
        partOf,
        figures,
        range(figures),
        agreement,
        conflicts,
        denials);
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
}
