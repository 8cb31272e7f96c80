package aussage.claim;

import aussage.model.Attribution;
import aussage.model.Claim;
import aussage.model.DateRef;
import aussage.model.Quantity;
import aussage.model.Span;
import aussage.rule.Rule;
import aussage.syntax.Document;
import aussage.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Finds what is said to be the case. Needs parsed sentences; bare ones give nothing.
 *
 * <p>A clause of saying ("Die Polizei teilte mit, dass …") is no claim, its content is. As a flat
 * triple (Die Polizei | teilte mit | dass …) it stands among the triples of the sentence's first
 * claim, so that nothing is lost for open information extraction.
 */
public final class ClaimExtractor {
  private final ClaimGrammar grammar = ClaimGrammar.load();

  /** All claims, in the order of the text. */
  public List<Claim> extract(
      Document document,
      List<Quantity> quantities,
      List<DateRef> dateRefs,
      List<Attribution> attributions) {
    Attributions.Sweep sweep = new Attributions.Sweep(attributions);
    Queue<Quantity> nextQuantities = new Queue<>(quantities, Quantity::span);
    Queue<DateRef> nextDates = new Queue<>(dateRefs, DateRef::span);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Span span = sentence.span();
      List<Quantity> ownQuantities = nextQuantities.upTo(span.end());
      List<DateRef> ownDates = nextDates.upTo(span.end());
      if (sentence.isParsed() && sentence.role().isNews()) {
        claims.addAll(
            new SentenceClaims(
                    grammar, document.text(), sentence, ownQuantities, ownDates, sweep.in(span))
                .claims());
      }
    }
    return claims;
  }

  /** The rules with their examples, for the stage's tests and documentation. */
  public List<Rule> rules() {
    return List.of(
        grammar.polarity(),
        grammar.certainty(),
        grammar.tense(),
        grammar.speechAct(),
        grammar.checkability());
  }

  /** What lies in order, handed out sentence by sentence. */
  private static final class Queue<T> {
    private final List<T> items;
    private final Function<T, Span> place;
    private int next;

    Queue(List<T> items, Function<T, Span> place) {
      this.items = items;
      this.place = place;
    }

    List<T> upTo(int end) {
      int first = next;
      while (next < items.size() && place.apply(items.get(next)).begin() < end) {
        next++;
      }
      return items.subList(first, next);
    }
  }
}
