package aussage.dossier;

import aussage.model.Claim;
import aussage.model.Interval;

/**
 * A claim on the dossier's timeline.
 *
 * @param interval when
 * @param article the index of its article in the dossier
 * @param claim what
 */
public record Event(Interval interval, int article, Claim claim) {}
