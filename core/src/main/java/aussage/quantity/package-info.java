/**
 * Sentences in, {@link aussage.model.Quantity}s out. Begin at {@link
 * aussage.quantity.QuantityExtractor}.
 */
@NullMarked
package aussage.quantity;

import org.jspecify.annotations.NullMarked;
