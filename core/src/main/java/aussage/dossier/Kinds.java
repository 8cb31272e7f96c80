package aussage.dossier;

import aussage.rule.Table;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which nouns name one kind of thing: listed ones ("Soldat", "Rekrut"), a compound and its last
 * part ("Grenzsoldat"), else each its own.
 */
final class Kinds {
  /** People as such: "Menschen". Each noun of them is a kind of its own without a fate. */
  static final Kind PEOPLE = new Kind("people", Sort.ANYBODY);

  private static final int SHORTEST_LAST_PART = 4;
  private static final int LONGEST_ENDING = 2;
  private static final ImmutableMap<String, Kind> KIND_BY_LEMMA = read();

  private final ImmutableSet<String> known;

  /** What a kind has to do with people. */
  enum Sort {
    /** Only that there are some: "Fahrgäste". */
    ANYBODY,
    /** People of one sort: "Soldaten". */
    PERSON,
    /** All else. */
    THING
  }

  /**
   * A kind of things.
   *
   * @param name of the table, or the noun itself
   * @param sort what it has to do with people
   */
  record Kind(String name, Sort sort) {}

  /**
   * Kinds among the lemmas that a dossier has: a compound joins its last part where that stands
   * alone somewhere.
   */
  Kinds(Set<String> lemmas) {
    this.known = ImmutableSet.copyOf(lemmas);
  }

  private static ImmutableMap<String, Kind> read() {
    Map<String, Kind> kinds = new HashMap<>();
    for (Table.Row row : Table.read(Kinds.class, "kinds.tsv")) {
      Sort sort = Sort.valueOf(row.get("sort").toUpperCase(Locale.ROOT));
      for (String lemma : row.list("lemmas")) {
        kinds.put(lemma, new Kind(row.get("kind"), sort));
      }
    }
    return ImmutableMap.copyOf(kinds);
  }

  /** The kind of a noun, perhaps inflected: "Toten"; "" is anybody: "30 weitere". */
  Kind of(String lemma) {
    if (lemma.isEmpty()) {
      return PEOPLE;
    }
    for (int cut = 0; cut <= LONGEST_ENDING && cut < lemma.length() - 2; cut++) {
      Kind listed = KIND_BY_LEMMA.get(lemma.substring(0, lemma.length() - cut));
      if (listed != null) {
        return listed;
      }
    }
    for (int at = 1; at <= lemma.length() - SHORTEST_LAST_PART; at++) {
      String part = lastPart(lemma, at);
      Kind listed = KIND_BY_LEMMA.get(part);
      if (listed != null) {
        return listed;
      }
      if (known.contains(part)) {
        return new Kind(part, Sort.THING);
      }
    }
    return new Kind(lemma, Sort.THING);
  }

  /** "Sondertruppe" from 6 on is "Truppe"; "US-Soldat" from 3 on "Soldat". */
  private static String lastPart(String lemma, int from) {
    return Character.toUpperCase(lemma.charAt(from)) + lemma.substring(from + 1);
  }
}
