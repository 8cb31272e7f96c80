package aussage.de.morph;

import aussage.rule.Table;
import com.google.common.collect.ImmutableSet;

/** The parts that German verbs leave at the end of their clause: "zurück" in "wies … zurück". */
public final class Prefixes {
  private static final ImmutableSet<String> ALL = read();

  private Prefixes() {}

  private static ImmutableSet<String> read() {
    ImmutableSet.Builder<String> prefixes = ImmutableSet.builder();
    for (Table.Row row : Table.read(Prefixes.class, "prefixes.tsv")) {
      prefixes.addAll(row.list("prefixes"));
    }
    return prefixes.build();
  }

  public static boolean isSeparable(String prefix) {
    return ALL.contains(prefix);
  }
}
