/**
 * What units are worth in one another, for those who compute with quantities. Begin at {@link
 * aussage.unit.Scale#of}.
 */
@NullMarked
package aussage.unit;

import org.jspecify.annotations.NullMarked;
