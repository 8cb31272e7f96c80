/**
 * German word forms: what the dictionary german-pos-dict says of them, compounds and contractions
 * included. Begin at {@link aussage.de.morph.Morphology}.
 */
@NullMarked
package aussage.de.morph;

import org.jspecify.annotations.NullMarked;
