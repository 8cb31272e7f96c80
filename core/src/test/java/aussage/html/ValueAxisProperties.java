package aussage.html;

import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.dossier.Figure;
import aussage.model.Mention;
import aussage.model.Quantity;
import aussage.model.QuantityModifier;
import aussage.model.Span;
import aussage.model.Stance;
import aussage.model.Unit;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class ValueAxisProperties {
  /** Few enough for the words at the ticks to stand side by side on a phone. */
  @Property(tries = 300)
  void holdsAllNumbersWithFewTicks(
      @ForAll @Size(min = 1, max = 6)
          List<@BigRange(min = "-1000000000000", max = "1000000000000") @Scale(3) BigDecimal>
              numbers) {
    ValueAxis axis = ValueAxis.of(numbers.stream().map(ValueAxisProperties::figure).toList());
    for (BigDecimal number : numbers) {
      double at = percent(axis.at(number));
      assertTrue(at >= 8 && at <= 92, () -> number + " at " + at);
    }
    List<BigDecimal> ticks = axis.ticks();
    assertTrue(ticks.size() >= 2 && ticks.size() <= 6, ticks::toString);
    for (int i = 1; i < ticks.size(); i++) {
      assertTrue(percent(axis.at(ticks.get(i))) > percent(axis.at(ticks.get(i - 1))));
    }
  }

  private static double percent(String share) {
    return Double.parseDouble(share.replace("%", ""));
  }

  private static Figure figure(BigDecimal value) {
    Mention word = new Mention(new Span(0, 1), "x");
    Quantity quantity =
        new Quantity(
            word.span(),
            word.text(),
            word,
            Optional.of(value),
            Range.all(),
            QuantityModifier.EXACT,
            Unit.NONE,
            Optional.empty(),
            Optional.empty());
    return new Figure(
        0,
        quantity,
        Optional.empty(),
        Optional.of(value),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Stance.AFFIRMS,
        Optional.empty(),
        Optional.empty());
  }
}
