/**
 * Parsed sentences and all that was found in them in, {@link aussage.model.Claim}s out. Begin at
 * {@link aussage.claim.ClaimExtractor}.
 */
@NullMarked
package aussage.claim;

import org.jspecify.annotations.NullMarked;
