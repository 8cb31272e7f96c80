package aussage.claim;

import aussage.model.Attribution;
import aussage.model.AttributionKind;
import aussage.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The attributions of an article, asked by place. */
final class Attributions {
  private final List<Attribution> all;

  Attributions(List<Attribution> all) {
    this.all = all;
  }

  /** Those that touch a sentence. */
  Attributions in(Span sentence) {
    List<Attribution> touching = new ArrayList<>();
    for (Attribution attribution : all) {
      boolean touches = attribution.span().overlaps(sentence);
      if (touches || attribution.content().stream().anyMatch(sentence::overlaps)) {
        touching.add(attribution);
      }
    }
    return new Attributions(touching);
  }

  /** Those whose content this place lies in, from the largest to the smallest. */
  List<Attribution> around(Span place) {
    List<Attribution> covering = new ArrayList<>();
    for (Attribution attribution : all) {
      if (attribution.covers(place)) {
        covering.add(attribution);
      }
    }
    covering.sort(
        Comparator.comparingInt((Attribution a) -> -length(a))
            .thenComparing(a -> a.kind() == AttributionKind.HEARSAY));
    return covering;
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  /** Whether the words of this verb report the content that begins or ends nearest to it. */
  boolean reports(Clause saying, List<Clause> clauses) {
    for (Attribution attribution : cuedBy(saying.verbs().main().span())) {
      boolean said =
          clauses.stream().anyMatch(c -> c != saying && isContent(attribution, c))
              && clauses.stream().noneMatch(c -> isNearer(attribution, c, saying));
      if (said) {
        return true;
      }
    }
    return false;
  }

  /** A clause with a finite verb that is not itself only a part of another one. */
  private static boolean isContent(Attribution attribution, Clause clause) {
    ClauseKind kind = clause.leader().kind();
    return clause.verbs().finite().isPresent()
        && kind != ClauseKind.RELATIVE
        && attribution.covers(clause.verbs().main().span());
  }

  /** "betonte die Gefahr und fügte hinzu, dass …": only the second says the clause. */
  private boolean isNearer(Attribution attribution, Clause other, Clause saying) {
    if (!other.coordinated() || other.parent().filter(p -> p == saying).isEmpty()) {
      return false;
    }
    Span verb = other.verbs().main().span();
    return attribution.content().get(0).begin() > verb.begin() && !attribution.covers(verb);
  }

  private List<Attribution> cuedBy(Span verb) {
    List<Attribution> cued = new ArrayList<>();
    for (Attribution attribution : all) {
      boolean clausal =
          attribution.kind() == AttributionKind.DIRECT
              || attribution.kind() == AttributionKind.INDIRECT;
      boolean cue =
          attribution.cue().filter(c -> c.spans().stream().anyMatch(verb::overlaps)).isPresent();
      if (clausal && cue) {
        cued.add(attribution);
      }
    }
    return cued;
  }
}
