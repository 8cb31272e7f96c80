package aussage.attribution;

import aussage.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What governs a content clause: the report of a verb, or a noun.
 *
 * @param report of the verb, null where a noun governs
 * @param noun null where a verb governs
 */
record Governor(@Nullable Report report, @Nullable NounPhrase noun, Stance stance) {}
