package aussage.attribution;

import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.syntax.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gives attributions without a source of their own that of the one before, and joins runs of
 * sentences from one source.
 */
final class SourceCarrier {
  private SourceCarrier() {}

  /** The drafts in the order of the text. */
  static List<Draft> carry(Document document, List<Draft> drafts) {
    List<Draft> inOrder = new ArrayList<>(drafts);
    inOrder.sort(Comparator.comparingInt(Draft::begin).thenComparing(d -> -d.span().end()));
    List<Draft> result = new ArrayList<>();
    Draft last = null;
    for (Draft draft : inOrder) {
      if (draft.isTentative() && !isRightAfter(draft, result)) {
        continue;
      }
      Draft next = draft;
      if (draft.source().isEmpty() && needsSource(draft) && last != null) {
        next = draft.from(last.source().orElseThrow());
      }
      if (!result.isEmpty() && isRun(document, result.get(result.size() - 1), next)) {
        result.set(result.size() - 1, joined(result.get(result.size() - 1), next));
      } else {
        result.add(next);
      }
      boolean isOutermost = last == null || !last.covers(next.span()) || next.isCarried();
      if (next.source().isPresent() && isOutermost) {
        last = next;
      }
    }
    return result;
  }

  /** Whether the sentence before it, or its own, has an attribution. */
  private static boolean isRightAfter(Draft draft, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - 3; i--) {
      if (before.get(i).sentence().index() >= draft.sentence().index() - 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean needsSource(Draft draft) {
    boolean hasCueWord = draft.cue().isPresent();
    return switch (draft.kind()) {
      case FREE_INDIRECT -> true;
      case HEARSAY -> !hasCueWord;
      case DIRECT -> !hasCueWord;
      case ACCORDING_TO -> true;
      default -> false;
    };
  }

  private static boolean isRun(Document document, Draft before, Draft after) {
    boolean isSameKind =
        before.kind() == after.kind()
            && (after.kind() == AttributionKind.FREE_INDIRECT
                || (after.kind() == AttributionKind.HEARSAY
                    && after.cue().isEmpty()
                    && before.cue().isEmpty()));
    return isSameKind
        && after.begin() >= before.span().end()
        && isBlank(document, before.span().end(), after.begin())
        && source(before).equals(source(after));
  }

  private static boolean isBlank(Document document, int from, int to) {
    return document.text().substring(from, to).isBlank();
  }

  private static Optional<Span> source(Draft draft) {
    return draft.source().map(NounPhrase::span);
  }

  private static Draft joined(Draft before, Draft after) {
    Span whole = Span.covering(before.span(), after.span());
    return new Draft(
        before.kind(),
        after.sentence(),
        whole,
        before.source(),
        before.isCarried(),
        before.cue(),
        List.of(whole),
        before.stance(),
        before.addressee());
  }
}
