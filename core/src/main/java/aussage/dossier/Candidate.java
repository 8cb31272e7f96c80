package aussage.dossier;

import aussage.model.Claim;
import aussage.model.Interval;
import aussage.model.Quantity;
import java.util.Optional;

/**
 * A figure on its way into a topic.
 *
 * @param article the index of its article
 * @param quantity as it stands in the article
 * @param claim the claim it stands in
 * @param matter what it is a number of
 * @param saying who says it and when
 * @param earlier whether its clause tells it as what held before: "zunächst"
 */
record Candidate(
    int article,
    Quantity quantity,
    Optional<Claim> claim,
    Matter matter,
    Saying saying,
    boolean earlier) {
  /** This as a part of what others tell as a whole. */
  Candidate partOf(Matter whole, Kinds kinds) {
    return new Candidate(article, quantity, claim, matter.partOf(whole, kinds), saying, earlier);
  }

  /**
   * The time of which the figure speaks: the claim's own, else that of saying; unknown where it
   * only held before.
   */
  Optional<Interval> time() {
    return earlier ? saying.asOfInterval() : saying.asOfInterval().or(saying::dateInterval);
  }
}
