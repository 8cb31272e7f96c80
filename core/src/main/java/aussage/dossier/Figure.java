package aussage.dossier;

import aussage.model.Claim;
import aussage.model.Quantity;
import aussage.model.Stance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A quantity with who says it and when: "bis zu 40 Helfer", says the mayor, on 3 May.
 *
 * @param article the index of its article in the dossier
 * @param quantity as it stands in the article
 * @param claim the claim it stands in
 * @param value the number in the topic's unit
 * @param min the lower bound in the topic's unit
 * @param max the upper bound in the topic's unit
 * @param sources names of all whose reported words hold the figure, outermost first; empty where
 *     the article says so itself
 * @param stance the outermost source's
 * @param date when it was said, as a TIMEX3 value: that of the reporting clause, else the article's
 *     day
 * @param asOf the time that the claim itself speaks of, as a TIMEX3 value
 */
public record Figure(
    int article,
    Quantity quantity,
    Optional<Claim> claim,
    Optional<BigDecimal> value,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    List<String> sources,
    Stance stance,
    Optional<String> date,
    Optional<String> asOf) {
  public Figure {
    sources = List.copyOf(sources);
  }
}
