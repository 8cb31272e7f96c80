/**
 * German news text in, typed claims, quantities, attributions and dates out. Begin at {@link
 * aussage.Aussage}, the one door.
 */
@NullMarked
package aussage;

import org.jspecify.annotations.NullMarked;
