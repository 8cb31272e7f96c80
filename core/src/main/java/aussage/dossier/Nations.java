package aussage.dossier;

import aussage.rule.Table;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of nations and their adjectives, so that "aus Norwegen" and "norwegische" modify alike. */
final class Nations {
  private static final ImmutableMap<String, String> ADJECTIVE_BY_NAME = read();
  private static final ImmutableSet<String> ADJECTIVES =
      ImmutableSet.copyOf(ADJECTIVE_BY_NAME.values());

  private Nations() {}

  private static ImmutableMap<String, String> read() {
    Map<String, String> names = new HashMap<>();
    for (Table.Row row : Table.read(Nations.class, "nations.tsv")) {
      names.put(row.get("name"), row.get("adjective"));
    }
    return ImmutableMap.copyOf(names);
  }

  /** The adjective of a nation's name, a genitive -s forgiven: "Norwegens" gives "norwegisch". */
  static Optional<String> adjective(String name) {
    String adjective = ADJECTIVE_BY_NAME.get(name);
    if (adjective == null && name.endsWith("s")) {
      adjective = ADJECTIVE_BY_NAME.get(name.substring(0, name.length() - 1));
    }
    return Optional.ofNullable(adjective);
  }

  /** A nation's name without a genitive -s; other names as they are. */
  static String withoutGenitive(String name) {
    boolean genitive =
        name.endsWith("s")
            && !ADJECTIVE_BY_NAME.containsKey(name)
            && ADJECTIVE_BY_NAME.containsKey(name.substring(0, name.length() - 1));
    return genitive ? name.substring(0, name.length() - 1) : name;
  }

  /** Whether this is the adjective of a nation, uninflected. */
  static boolean isAdjective(String stem) {
    return ADJECTIVES.contains(stem);
  }
}
