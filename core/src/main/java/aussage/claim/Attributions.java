package aussage.claim;

import aussage.model.Attribution;
import aussage.model.AttributionKind;
import aussage.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The attributions of a sentence, asked by place. */
final class Attributions {
  private final List<Attribution> all;

  Attributions(List<Attribution> all) {
    this.all = all;
  }

  /** Hands out the attributions that touch each sentence; sentences are to come in order. */
  static final class Sweep {
    private final List<Attribution> byBegin;
    private final List<Attribution> open = new ArrayList<>();
    private int next;

    Sweep(List<Attribution> all) {
      byBegin = new ArrayList<>(all);
      byBegin.sort(Comparator.comparingInt(attribution -> extent(attribution).begin()));
    }

    /** Those that touch this sentence. */
    Attributions in(Span sentence) {
      while (next < byBegin.size() && extent(byBegin.get(next)).begin() < sentence.end()) {
        open.add(byBegin.get(next));
        next++;
      }
      open.removeIf(attribution -> extent(attribution).end() <= sentence.begin());
      List<Attribution> touching = new ArrayList<>();
      for (Attribution attribution : open) {
        if (attribution.span().overlaps(sentence) || isSaidIn(attribution, sentence)) {
          touching.add(attribution);
        }
      }
      return new Attributions(touching);
    }

    /** From the first to the last of all that belongs to it. */
    private static Span extent(Attribution attribution) {
      int begin = attribution.span().begin();
      int end = attribution.span().end();
      for (Span content : attribution.content()) {
        begin = Math.min(begin, content.begin());
        end = Math.max(end, content.end());
      }
      return new Span(begin, end);
    }

    private static boolean isSaidIn(Attribution attribution, Span sentence) {
      for (Span content : attribution.content()) {
        if (content.overlaps(sentence)) {
          return true;
        }
      }
      return false;
    }
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
      if (isSaidBefore(attribution, saying)) {
        return true;
      }
      boolean said =
          clauses.stream()
              .anyMatch(c -> isContent(attribution, c, saying) && !isNearer(c, saying, clauses));
      if (said) {
        return true;
      }
    }
    return false;
  }

  /** "Der Damm hält. <i>Das sagte die Ministerin.</i>" */
  private static boolean isSaidBefore(Attribution attribution, Clause saying) {
    Span sentence = saying.sentence().span();
    return attribution.content().stream().anyMatch(said -> said.end() <= sentence.begin());
  }

  /**
   * A clause with a finite verb, or with "zu"; no relative clause. In the tree it may be
   * coordinated with the saying: "beteuerte, der Bus sei geprüft worden".
   */
  private static boolean isContent(Attribution attribution, Clause clause, Clause saying) {
    Clause leader = clause.leader();
    boolean infinitive = leader.kind() == ClauseKind.INFINITIVE && leader.mark().isEmpty();
    boolean finite = clause.verbs().finite().isPresent();
    return (finite || infinitive)
        && (leader != saying.leader() || finite && clause != saying)
        && leader.kind() != ClauseKind.RELATIVE
        && attribution.covers(clause.verbs().main().span());
  }

  /** "betonte die Gefahr und fügte hinzu, dass …": only the second says the clause. */
  private static boolean isNearer(Clause content, Clause saying, List<Clause> clauses) {
    int from = saying.verbs().main().index();
    int to = content.verbs().main().index();
    for (Clause other : clauses) {
      int verb = other.verbs().main().index();
      if (other.coordinated() && other.leader() == saying.leader() && from < verb && verb < to) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase names a source and no more: "laut Polizei", "so die Ministerin". */
  boolean isSource(Span phrase) {
    for (Attribution attribution : all) {
      boolean cue =
          attribution.cue().filter(c -> c.spans().stream().allMatch(phrase::contains)).isPresent();
      boolean source =
          attribution.kind() == AttributionKind.ACCORDING_TO
              || isHearsayPhrase(attribution, phrase)
              || attribution.source().filter(s -> phrase.contains(s.span())).isPresent();
      if (cue && source) {
        return true;
      }
    }
    return false;
  }

  /** "dem Vernehmen nach": all of the phrase is the cue; not "der mutmaßliche Täter". */
  private static boolean isHearsayPhrase(Attribution attribution, Span phrase) {
    return attribution.kind() == AttributionKind.HEARSAY
        && attribution
            .cue()
            .filter(cue -> cue.spans().get(0).begin() == phrase.begin())
            .filter(cue -> cue.spans().get(cue.spans().size() - 1).end() == phrase.end())
            .isPresent();
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
