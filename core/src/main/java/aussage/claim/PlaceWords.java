package aussage.claim;

import aussage.model.ArgumentRole;
import aussage.rule.CompoundTable;
import aussage.rule.Table;
import aussage.syntax.EntityType;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that say where, where to, when or how by themselves. */
final class PlaceWords {
  /** "See" of "Bodensee". */
  private static final int SHORTEST_PART = 3;

  private final ImmutableMap<String, ArgumentRole> adverbs;
  private final CompoundTable<Boolean> nouns;

  /** From nouns that say when to the prepositions with which they do. */
  private final CompoundTable<ImmutableSet<String>> times;

  /** The same for the last part of a compound. */
  private final CompoundTable<ImmutableSet<String>> timeCompounds;

  private PlaceWords(
      ImmutableMap<String, ArgumentRole> adverbs,
      CompoundTable<Boolean> nouns,
      CompoundTable<ImmutableSet<String>> times,
      CompoundTable<ImmutableSet<String>> timeCompounds) {
    this.adverbs = adverbs;
    this.nouns = nouns;
    this.times = times;
    this.timeCompounds = timeCompounds;
  }

  static PlaceWords load() {
    ImmutableMap.Builder<String, ArgumentRole> adverbs = ImmutableMap.builder();
    for (Table.Row row : Table.read(PlaceWords.class, "adverb-roles.tsv")) {
      for (String form : row.list("forms")) {
        adverbs.put(form, row.constant("role", ArgumentRole.class));
      }
    }
    Map<String, Boolean> nouns = new HashMap<>();
    for (Table.Row row : Table.read(PlaceWords.class, "place-nouns.tsv")) {
      row.list("nouns").forEach(noun -> nouns.put(noun, true));
    }
    Map<String, ImmutableSet<String>> times = new HashMap<>();
    Map<String, ImmutableSet<String>> compounds = new HashMap<>();
    for (Table.Row row : Table.read(PlaceWords.class, "time-nouns.tsv")) {
      ImmutableSet<String> prepositions = ImmutableSet.copyOf(row.list("prepositions"));
      for (String noun : row.list("nouns")) {
        times.merge(noun, prepositions, PlaceWords::union);
        if (row.get("last").equals("yes")) {
          compounds.merge(noun, prepositions, PlaceWords::union);
        }
      }
    }
    return new PlaceWords(
        adverbs.buildOrThrow(),
        CompoundTable.of(nouns, SHORTEST_PART),
        CompoundTable.of(times, SHORTEST_PART),
        CompoundTable.of(compounds, SHORTEST_PART));
  }

  private static ImmutableSet<String> union(Set<String> some, Set<String> more) {
    return ImmutableSet.<String>builder().addAll(some).addAll(more).build();
  }

  /** The role of an adverb; empty of those that are no argument: "auch". */
  Optional<ArgumentRole> roleOfAdverb(Word word) {
    return Optional.ofNullable(adverbs.get(word.form().toLowerCase(Locale.ROOT)));
  }

  /** Whether a word names a place: "Kiel". */
  boolean isName(Word word) {
    return word.entity() == EntityType.LOCATION;
  }

  /** Whether a noun says what kind of place: "Bahnhof", "Hauptbahnhof". */
  boolean isNoun(Word word) {
    return word.upos() == Upos.NOUN && nouns.lastPart(word.lemma()) != null;
  }

  /** Whether a noun says when if it has this preposition: "nach dem Weltkrieg". */
  boolean isTime(Word word, String preposition) {
    return has(times.get(word.lemma()), preposition)
        || has(timeCompounds.lastPart(word.lemma()), preposition);
  }

  private static boolean has(@Nullable ImmutableSet<String> prepositions, String preposition) {
    return prepositions != null && prepositions.contains(preposition);
  }
}
