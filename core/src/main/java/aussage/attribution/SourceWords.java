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
  private static final NounTable<SourceType> TYPES = readTypes();
  private static final WordSet PLACES = readPlaces();

  private SourceWords() {}

  private static NounTable<SourceType> readTypes() {
    ImmutableMap.Builder<String, SourceType> types = ImmutableMap.builder();
    for (Table.Row row : Table.read(SourceWords.class, "sources.tsv")) {
      types.put(row.get("word"), row.constant("type", SourceType.class));
    }
    return NounTable.of(types.buildOrThrow());
  }

  private static WordSet readPlaces() {
    ImmutableSet.Builder<String> places = ImmutableSet.builder();
    Table.read(SourceWords.class, "places.tsv").forEach(row -> places.add(row.get("name")));
    return WordSet.of(places.build());
  }

  /** The type that a noun has by itself or by its last part; null where the table has none. */
  static @Nullable SourceType typeOf(Word word) {
    SourceType byForm = TYPES.nouns().get(word.form());
    if (byForm != null) {
      return byForm;
    }
    return TYPES.lastPart(word);
  }

  /** The same for a lemma. */
  static @Nullable SourceType typeOf(String noun) {
    return TYPES.nouns().lastPart(noun);
  }

  /** The type of a name that consists of these words; null where the table has none. */
  static @Nullable SourceType typeOfName(String name) {
    return TYPES.nouns().get(name);
  }

  /** Whether it names a state, its capital or the seat of its government. */
  static boolean isPlaceOfState(String name) {
    return PLACES.has(name);
  }
}
