/**
 * Parsed sentences in, {@link aussage.model.Attribution}s out: who says what. Begin at {@link
 * aussage.attribution.AttributionExtractor}.
 */
@NullMarked
package aussage.attribution;

import org.jspecify.annotations.NullMarked;
