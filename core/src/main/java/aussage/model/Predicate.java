package aussage.model;

import java.util.List;

/**
 * The verb of a claim.
 *
 * @param spans all parts of the verb group in order: auxiliaries, modals, verb, separated prefix
 * @param text the words of all spans, joined by a blank
 * @param lemma the infinitive of the full verb, its prefix joined, without modal, auxiliary and
 *     "sich"; of a passive the active one
 */
public record Predicate(List<Span> spans, String text, String lemma) {
  public Predicate {
    spans = List.copyOf(spans);
  }
}
