package aussage.quantity;

import aussage.rule.Table;
import java.util.List;

/**
 * Entries that users add to the tables of this stage, in rows as the tables have them.
 *
 * @param units as {@code units.tsv}
 * @param modifiers as {@code modifiers.tsv}
 * @param rates as {@code rates.tsv}
 * @param nouns as {@code nouns.tsv}
 */
public record AddedQuantities(
    List<Table.Row> units,
    List<Table.Row> modifiers,
    List<Table.Row> rates,
    List<Table.Row> nouns) {
  /** No entries. */
  public static final AddedQuantities NONE =
      new AddedQuantities(List.of(), List.of(), List.of(), List.of());

  public AddedQuantities {
    units = List.copyOf(units);
    modifiers = List.copyOf(modifiers);
    rates = List.copyOf(rates);
    nouns = List.copyOf(nouns);
  }
}
