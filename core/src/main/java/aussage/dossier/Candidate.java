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
 */
record Candidate(
    int article, Quantity quantity, Optional<Claim> claim, Matter matter, Saying saying) {
  /** The time of which the figure speaks: the claim's own, else that of saying. */
  Optional<Interval> time() {
    return saying.asOfInterval().or(saying::dateInterval);
  }
}
