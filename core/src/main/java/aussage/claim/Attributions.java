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

  /** Those whose cue is this verb and whose content is a clause, not words that name it. */
  List<Attribution> cuedBy(Span verb) {
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
