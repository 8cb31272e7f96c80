package aussage.dossier;

import aussage.rule.Table;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which nouns name one kind of thing: listed ones ("Soldat", "Rekrut"), a compound and its last
 * part ("Grenzsoldat"), else each its own.
 */
final class Kinds {
  /** The kind of general nouns, of which the predicate says more: "Menschen". */
  static final String PEOPLE = "people";

  private static final int SHORTEST_LAST_PART = 4;
  private static final ImmutableMap<String, String> KIND_BY_LEMMA = read();

  private final ImmutableSet<String> known;

  /**
   * Kinds among the lemmas that a dossier has: a compound joins its last part where that stands
   * alone somewhere.
   */
  Kinds(Set<String> lemmas) {
    this.known = ImmutableSet.copyOf(lemmas);
  }

  private static ImmutableMap<String, String> read() {
    Map<String, String> kinds = new HashMap<>();
    for (Table.Row row : Table.read(Kinds.class, "kinds.tsv")) {
      for (String lemma : row.list("lemmas")) {
        kinds.put(lemma, row.get("kind"));
      }
    }
    return ImmutableMap.copyOf(kinds);
  }

  /** The kind of a noun. */
  String of(String lemma) {
    String listed = KIND_BY_LEMMA.get(lemma);
    if (listed != null) {
      return listed;
    }
    for (int at = 1; at <= lemma.length() - SHORTEST_LAST_PART; at++) {
      String part = lastPart(lemma, at);
      listed = KIND_BY_LEMMA.get(part);
      if (listed != null) {
        return listed;
      }
      if (known.contains(part)) {
        return part;
      }
    }
    return lemma;
  }

  /** "Sondertruppe" from 6 on is "Truppe"; "US-Soldat" from 3 on "Soldat". */
  private static String lastPart(String lemma, int from) {
    return Character.toUpperCase(lemma.charAt(from)) + lemma.substring(from + 1);
  }
}
