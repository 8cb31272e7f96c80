package aussage.attribution;

import aussage.model.SourceType;
import aussage.rule.Table;
import aussage.rule.WordSet;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/** What kinds of source nouns and names are. */
final class SourceWords {
  /** Why a row is in the table: it is a name, and no last part of other nouns. */
  private static final String BY_NAME = "by name";

  private static final ImmutableMap<String, SourceType> NAMES = read(true);
  private static final NounTable<SourceType> NOUNS = NounTable.of(read(false));
  private static final WordSet PLACES = readPlaces();

  private SourceWords() {}

  private static ImmutableMap<String, SourceType> read(boolean areNames) {
    ImmutableMap.Builder<String, SourceType> types = ImmutableMap.builder();
    for (Table.Row row : Table.read(SourceWords.class, "sources.tsv")) {
      if (row.get("why").equals(BY_NAME) == areNames) {
        types.put(row.get("word"), row.constant("type", SourceType.class));
      }
    }
    return types.buildOrThrow();
  }

  private static WordSet readPlaces() {
    ImmutableSet.Builder<String> places = ImmutableSet.builder();
    Table.read(SourceWords.class, "places.tsv").forEach(row -> places.add(row.get("name")));
    return WordSet.of(places.build());
  }

  /** The type that a noun has by itself or by its last part; null where the table has none. */
  static @Nullable SourceType typeOf(Word word) {
    if (WordClass.NO_BODY.has(word.lemma())) {
      return null;
    }
    SourceType byForm = typeOfName(word.form());
    if (byForm != null) {
      return byForm;
    }
    SourceType byName = byName(word.form());
    return byName != null ? byName : NOUNS.lastPart(word);
  }

  /** "Welt", "Online-Welt" and "Spiegels"; not "Umwelt" and "Welten". */
  private static @Nullable SourceType byName(String form) {
    String last = form.substring(form.lastIndexOf('-') + 1);
    SourceType type = NAMES.get(last);
    return type == null && last.endsWith("s")
        ? NAMES.get(last.substring(0, last.length() - 1))
        : type;
  }

  /** The same for a lemma. */
  static @Nullable SourceType typeOf(String noun) {
    SourceType byName = byName(noun);
    return byName != null ? byName : NOUNS.nouns().lastPart(noun);
  }

  /** The type of a name that consists of these words; null where the table has none. */
  static @Nullable SourceType typeOfName(String name) {
    SourceType byName = NAMES.get(name);
    return byName != null ? byName : NOUNS.nouns().get(name);
  }

  /** Whether it names a state, its capital or the seat of its government. */
  static boolean isPlaceOfState(String name) {
    return PLACES.has(name);
  }
}
