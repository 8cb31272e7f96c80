package aussage.number;

import java.math.BigDecimal;

/**
 * A number of one or several words of a sentence: "1,2 Mrd.", "zwei Millionen dreihunderttausend".
 *
 * @param first the index of its first word
 * @param end the index after its last word
 * @param value what it says; of "Dutzende Millionen" the magnitude, 12000000
 * @param factor what the magnitude at its end multiplies by, 1 where there is none; in "fünf bis
 *     sechstausend" the range shares the 1000
 * @param form how it is put
 */
public record NumberPhrase(
    int first, int end, BigDecimal value, BigDecimal factor, NumberForm form) {}
