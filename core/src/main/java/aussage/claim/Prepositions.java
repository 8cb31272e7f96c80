package aussage.claim;

import aussage.model.ArgumentRole;
import aussage.rule.Table;
import aussage.syntax.Case;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import java.util.Optional;

/** What the prepositions make of their phrases. */
final class Prepositions {
  /** What a noun names, as far as prepositions mind. */
  enum NounClass {
    TIME,
    PLACE,
    OTHER
  }

  private final ImmutableMap<String, Entry> entries;
  private final ImmutableSetMultimap<String, String> governing;
  private final ImmutableSetMultimap<String, String> governingPlaces;

  private Prepositions(
      ImmutableMap<String, Entry> entries,
      ImmutableSetMultimap<String, String> governing,
      ImmutableSetMultimap<String, String> governingPlaces) {
    this.entries = entries;
    this.governing = governing;
    this.governingPlaces = governingPlaces;
  }

  static Prepositions load() {
    ImmutableMap.Builder<String, Entry> entries = ImmutableMap.builder();
    for (Table.Row row : Table.read(Prepositions.class, "prepositions.tsv")) {
      entries.put(row.get("form"), Entry.of(row));
    }
    ImmutableSetMultimap.Builder<String, String> governing = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<String, String> governingPlaces = ImmutableSetMultimap.builder();
    for (Table.Row row : Table.read(Prepositions.class, "governed-prepositions.tsv")) {
      governing.putAll(row.get("preposition"), row.list("verbs"));
      governingPlaces.putAll(row.get("preposition"), row.list("even_places"));
    }
    return new Prepositions(entries.buildOrThrow(), governing.build(), governingPlaces.build());
  }

  /** A line of the table. */
  private record Entry(
      String lemma,
      Optional<Case> governed,
      ArgumentRole time,
      ArgumentRole place,
      ArgumentRole placeAccusative,
      ArgumentRole other,
      ArgumentRole otherAccusative,
      boolean ofVerbs) {

    static Entry of(Table.Row row) {
      return new Entry(
          row.get("lemma"),
          row.get("case").isEmpty()
              ? Optional.empty()
              : Optional.of(row.constant("case", Case.class)),
          row.constant("time", ArgumentRole.class),
          row.constant("place", ArgumentRole.class),
          row.constant("place_accusative", ArgumentRole.class),
          row.constant("other", ArgumentRole.class),
          row.constant("other_accusative", ArgumentRole.class),
          row.get("of_verbs").equals("yes"));
    }

    ArgumentRole role(NounClass noun, boolean accusative) {
      return switch (noun) {
        case TIME -> time;
        case PLACE -> accusative ? placeAccusative : place;
        case OTHER -> accusative ? otherAccusative : other;
      };
    }
  }

  private Optional<Entry> entry(String form) {
    return Optional.ofNullable(entries.get(form.toLowerCase(Locale.ROOT)));
  }

  /** Whether a verb asks for this preposition: "warnen vor". */
  boolean isGoverned(String verb, String preposition) {
    return governing.containsEntry(preposition, verb);
  }

  /** Whether the verb's phrases with it say no place, whatever they name: "grenzt an Polen". */
  boolean isGovernedEvenOfPlaces(String verb, String preposition) {
    return governingPlaces.containsEntry(preposition, verb);
  }

  /** Whether phrases with it belong to verbs and hardly ever to a noun: "mithilfe". */
  boolean isOfVerbs(String preposition) {
    return entry(preposition).filter(Entry::ofVerbs).isPresent();
  }

  /** The preposition as a dictionary has it: "in" of "im". */
  String lemma(String form) {
    return entry(form).map(Entry::lemma).orElseGet(() -> form.toLowerCase(Locale.ROOT));
  }

  /** The case that a contraction holds: the dative of "im". */
  Optional<Case> governed(String form) {
    return entry(form).flatMap(Entry::governed);
  }

  /** The role of a phrase with this preposition. */
  ArgumentRole role(String form, NounClass noun, boolean accusative) {
    ArgumentRole unknown = noun == NounClass.TIME ? ArgumentRole.TIME : ArgumentRole.OBLIQUE;
    return entry(form).map(entry -> entry.role(noun, accusative)).orElse(unknown);
  }
}
