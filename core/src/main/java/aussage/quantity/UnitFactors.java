package aussage.quantity;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How many of a smaller unit a greater one has, where people name both: "2 Stunden 5 Minuten". */
final class UnitFactors {
  private static final ImmutableMap<String, BigDecimal> FACTORS =
      ImmutableMap.<String, BigDecimal>builder()
          .put("a>mo", BigDecimal.valueOf(12))
          .put("wk>d", BigDecimal.valueOf(7))
          .put("d>h", BigDecimal.valueOf(24))
          .put("h>min", BigDecimal.valueOf(60))
          .put("min>s", BigDecimal.valueOf(60))
          .put("h>s", BigDecimal.valueOf(3600))
          .put("km>m", BigDecimal.valueOf(1000))
          .put("m>cm", BigDecimal.valueOf(100))
          .put("cm>mm", BigDecimal.TEN)
          .put("kg>g", BigDecimal.valueOf(1000))
          .put("t>kg", BigDecimal.valueOf(1000))
          .put("[ft_i]>[in_i]", BigDecimal.valueOf(12))
          .buildOrThrow();

  private UnitFactors() {}

  /** The factor, null where the two are not named together. */
  static @Nullable BigDecimal between(String greater, String smaller) {
    return FACTORS.get(greater + ">" + smaller);
  }
}
