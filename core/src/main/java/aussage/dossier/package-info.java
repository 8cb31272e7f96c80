/**
 * Many articles in, the figures on one matter side by side out: who says how many, when, and who
 * denies it. Begin at {@link aussage.dossier.Dossier#of}.
 *
 * <p>What makes figures speak of one matter: the same kind of thing counted or measured ({@code
 * kinds.tsv}), the same said to become of it ({@code fates.tsv}: dead, injured, cut), modifiers
 * that agree, and a place that agrees; of what several have so many of each (seats, votes), also
 * whose it is ({@code Holder}). What a clause leaves unsaid comes from the figure before it ({@code
 * Completion}). "Davon" and "darunter" make parts; differences ("um 20 gestiegen") are no figures.
 * The classes of words that decide it stand in {@code words.tsv}. Works on parsed articles alone;
 * the cost grows with the number of figures, not with its square.
 */
@NullMarked
package aussage.dossier;

import org.jspecify.annotations.NullMarked;
