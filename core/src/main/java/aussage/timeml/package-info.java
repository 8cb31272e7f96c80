/**
 * Parsed articles written with TimeML's TIMEX3 tags in place. Begin at {@link
 * aussage.timeml.TimeMl}.
 */
@NullMarked
package aussage.timeml;

import org.jspecify.annotations.NullMarked;
