/**
 * German numerals, in digits and words, to {@link java.math.BigDecimal}. Begin at {@link
 * aussage.number.GermanNumerals} for one token, at {@link aussage.number.NumberReader} for a number
 * of several tokens in a sentence.
 */
@NullMarked
package aussage.number;

import org.jspecify.annotations.NullMarked;
