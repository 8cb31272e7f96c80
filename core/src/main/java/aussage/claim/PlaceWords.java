package aussage.claim;

import aussage.model.ArgumentRole;
import aussage.rule.Table;
import aussage.syntax.EntityType;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;

/** Words that say where, where to or how by themselves. */
final class PlaceWords {
  private static final int SHORTEST = 3;

  private final ImmutableMap<String, ArgumentRole> adverbs;
  private final ImmutableSet<String> nouns;

  private PlaceWords(ImmutableMap<String, ArgumentRole> adverbs, ImmutableSet<String> nouns) {
    this.adverbs = adverbs;
    this.nouns = nouns;
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
    return new PlaceWords(adverbs.buildOrThrow(), nouns.build());
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
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    for (int from = 0; from + SHORTEST <= lemma.length(); from++) {
      boolean whole = from == 0 || from >= SHORTEST;
      if (whole && nouns.contains(lemma.substring(from))) {
        return true;
      }
    }
    return false;
  }
}
