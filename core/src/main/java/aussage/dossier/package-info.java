/**
 * Many articles in, the figures on one matter side by side out: who says how many, when, and who
 * denies it. Begin at {@link aussage.dossier.Dossier#of}.
 *
 * <p>What makes figures speak of one matter: the same kind of thing counted or measured ({@code
 * kinds.tsv}, {@code fates.tsv}), modifiers that agree, and a place that agrees. Works on parsed
 * articles alone; the cost grows with the number of figures, not with its square.
 */
@NullMarked
package aussage.dossier;

import org.jspecify.annotations.NullMarked;
