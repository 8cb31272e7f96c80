package aussage.claim;

import aussage.model.ArgumentRole;
import aussage.rule.Table;
import aussage.syntax.EntityType;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words that say where, where to, when or how by themselves. */
final class PlaceWords {
  private static final int SHORTEST = 3;

  private final ImmutableMap<String, ArgumentRole> adverbs;
  private final ImmutableSet<String> nouns;

  /** From nouns that say when to the prepositions with which they do. */
  private final ImmutableSetMultimap<String, String> times;

  /** The same for the last part of a compound. */
  private final ImmutableSetMultimap<String, String> timeCompounds;

  private PlaceWords(
      ImmutableMap<String, ArgumentRole> adverbs,
      ImmutableSet<String> nouns,
      ImmutableSetMultimap<String, String> times,
      ImmutableSetMultimap<String, String> timeCompounds) {
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
    ImmutableSet.Builder<String> nouns = ImmutableSet.builder();
    for (Table.Row row : Table.read(PlaceWords.class, "place-nouns.tsv")) {
      row.list("nouns").forEach(noun -> nouns.add(noun.toLowerCase(Locale.ROOT)));
    }
    ImmutableSetMultimap.Builder<String, String> times = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<String, String> compounds = ImmutableSetMultimap.builder();
    for (Table.Row row : Table.read(PlaceWords.class, "time-nouns.tsv")) {
      for (String noun : row.list("nouns")) {
        String lower = noun.toLowerCase(Locale.ROOT);
        times.putAll(lower, row.list("prepositions"));
        if (row.get("last").equals("yes")) {
          compounds.putAll(lower, row.list("prepositions"));
        }
      }
    }
    return new PlaceWords(adverbs.buildOrThrow(), nouns.build(), times.build(), compounds.build());
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
    if (word.upos() != Upos.NOUN) {
      return false;
    }
    return lastPart(word.lemma().toLowerCase(Locale.ROOT), nouns).isPresent();
  }

  /** Whether a noun says when if it has this preposition: "nach dem Weltkrieg". */
  boolean isTime(Word word, String preposition) {
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    return times.containsEntry(lemma, preposition)
        || lastPart(lemma, timeCompounds.keySet())
            .filter(part -> timeCompounds.containsEntry(part, preposition))
            .isPresent();
  }

  /** The word of a list that a noun is or ends in. */
  private static Optional<String> lastPart(String lemma, Set<String> list) {
    for (int from = 0; from + SHORTEST <= lemma.length(); from++) {
      String part = lemma.substring(from);
      if ((from == 0 || from >= SHORTEST) && list.contains(part)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }
}
