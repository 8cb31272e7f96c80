/**
 * Sentences in, {@link aussage.model.DateRef}s out, after TIMEX3. Begin at {@link
 * aussage.time.TimexExtractor}.
 */
@NullMarked
package aussage.time;

import org.jspecify.annotations.NullMarked;
