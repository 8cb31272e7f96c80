package aussage.number;

import java.math.BigDecimal;

/**
 * A number at the beginning of a word: of "dreitägig" the value 3 and the length 4.
 *
 * @param value what it says
 * @param length how many UTF-16 code units of the word it takes
 */
public record NumberPrefix(BigDecimal value, int length) {}
