package aussage.claim;

import aussage.model.ArgumentRole;
import aussage.rule.Table;
import aussage.syntax.Case;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the prepositions make of their phrases. */
final class Prepositions {
  /** What a noun names, as far as prepositions mind. */
  enum NounClass {
    TIME,
    PLACE,
    OTHER
  }

  private final ImmutableMap<String, Table.Row> rows;
  private final ImmutableSetMultimap<String, String> governing;

  private Prepositions(
      ImmutableMap<String, Table.Row> rows, ImmutableSetMultimap<String, String> governing) {
    this.rows = rows;
    this.governing = governing;
  }

  static Prepositions load() {
    Map<String, Table.Row> rows = new HashMap<>();
    for (Table.Row row : Table.read(Prepositions.class, "prepositions.tsv")) {
      rows.put(row.get("form"), row);
    }
    ImmutableSetMultimap.Builder<String, String> governing = ImmutableSetMultimap.builder();
    for (Table.Row row : Table.read(Prepositions.class, "governed-prepositions.tsv")) {
      governing.putAll(row.get("preposition"), row.list("verbs"));
    }
    return new Prepositions(ImmutableMap.copyOf(rows), governing.build());
  }

  /** Whether a verb asks for this preposition: "warnen vor". */
  boolean isGoverned(String verb, String preposition) {
    return governing.containsEntry(preposition, verb);
  }

  /** Whether phrases with it belong to verbs and hardly ever to a noun: "mithilfe". */
  boolean isOfVerbs(String preposition) {
    Table.Row row = rows.get(preposition);
    return row != null && row.get("of_verbs").equals("yes");
  }

  /** The preposition as a dictionary has it: "in" of "im". */
  String lemma(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    Table.Row row = rows.get(lower);
    return row == null ? lower : row.get("lemma");
  }

  /** The case that a contraction holds: the dative of "im". */
  Optional<Case> governed(String form) {
    Table.Row row = rows.get(form.toLowerCase(Locale.ROOT));
    return row == null || row.get("case").isEmpty()
        ? Optional.empty()
        : Optional.of(row.constant("case", Case.class));
  }

  /** The role of a phrase with this preposition. */
  ArgumentRole role(String form, NounClass noun, boolean accusative) {
    Table.Row row = rows.get(form.toLowerCase(Locale.ROOT));
    if (row == null) {
      return noun == NounClass.TIME ? ArgumentRole.TIME : ArgumentRole.OBLIQUE;
    }
    String column =
        switch (noun) {
          case TIME -> "time";
          case PLACE -> accusative ? "place_accusative" : "place";
          case OTHER -> accusative ? "other_accusative" : "other";
        };
    return row.constant(column, ArgumentRole.class);
  }
}
