package aussage.dossier;

import aussage.rule.Table;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** Nouns that stand where names of places do, and name none: "in Haft", "bei Kämpfen". */
final class NoPlaces {
  private static final ImmutableSet<String> WHOLE = nouns("whole");
  private static final ImmutableSet<String> ENDS = nouns("end");

  private NoPlaces() {}

  private static ImmutableSet<String> nouns(String match) {
    return Table.read(NoPlaces.class, "no-places.tsv").stream()
        .filter(row -> row.get("match").equals(match))
        .flatMap(row -> row.list("nouns").stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether this word is no name of a place. */
  static boolean contains(String word) {
    if (WHOLE.contains(word)) {
      return true;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    for (int at = 0; at < lower.length() - 1; at++) {
      if (ENDS.contains(lower.substring(at))) {
        return true;
      }
    }
    return false;
  }
}
