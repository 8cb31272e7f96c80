package aussage.attribution;

import aussage.model.Stance;
import aussage.rule.Table;
import aussage.rule.WordSet;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that report: verbs, nouns, phrases, prepositions. It ranks and gives the stance; any
 * verb with a content clause may report, which the grammar decides.
 */
final class CueLexicon {
  private final ImmutableMap<String, CueEntry> verbs;
  private final NounTable<CueEntry> nouns;
  private final ImmutableMap<String, CuePhrases> phrases;
  private final WordSet hearsay;

  private CueLexicon(
      ImmutableMap<String, CueEntry> verbs,
      NounTable<CueEntry> nouns,
      ImmutableMap<String, CuePhrases> phrases,
      WordSet hearsay) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.phrases = phrases;
    this.hearsay = hearsay;
  }

  /** The lexicon from the tables beside this class. */
  static CueLexicon load() {
    return load(List.of());
  }

  /** The same with more verbs, in rows as {@code verbs.tsv} has them; of two the added one wins. */
  static CueLexicon load(List<Table.Row> addedVerbs) {
    ImmutableMap.Builder<String, CueEntry> verbs = ImmutableMap.builder();
    Table.read(CueLexicon.class, "verbs.tsv")
        .forEach(row -> verbs.put(row.get("lemma"), verb(row)));
    ImmutableMap.Builder<String, CueEntry> allVerbs = ImmutableMap.builder();
    allVerbs.putAll(verbs.buildOrThrow());
    addedVerbs.forEach(row -> allVerbs.put(row.get("lemma"), verb(row)));
    ImmutableMap.Builder<String, CueEntry> nouns = ImmutableMap.builder();
    for (Table.Row row : Table.read(CueLexicon.class, "nouns.tsv")) {
      String lemma = row.get("lemma");
      Stance stance = row.constant("stance", Stance.class);
      nouns.put(
          lemma,
          new CueEntry(
              lemma,
              List.of(),
              complements(row.list("takes")),
              Set.of(),
              stance,
              stance,
              List.of(),
              false));
    }
    ImmutableListMultimap.Builder<String, CueEntry> phrases = ImmutableListMultimap.builder();
    for (Table.Row row : Table.read(CueLexicon.class, "phrases.tsv")) {
      List<String> words = List.of(row.get("words").split(" "));
      phrases.put(row.get("verb"), entry(row, row.get("verb"), words, List.of(), false));
    }
    ImmutableSet.Builder<String> hearsay = ImmutableSet.builder();
    Table.read(CueLexicon.class, "hearsay.tsv").forEach(row -> hearsay.add(row.get("word")));
    return new CueLexicon(
        allVerbs.buildKeepingLast(),
        NounTable.of(nouns.buildOrThrow()),
        ImmutableMap.copyOf(Maps.transformValues(phrases.build().asMap(), CuePhrases::new)),
        WordSet.of(hearsay.build()));
  }

  private static CueEntry verb(Table.Row row) {
    return entry(row, row.get("lemma"), List.of(), row.list("addressee"), isYes(row, "factive"));
  }

  private static boolean isYes(Table.Row row, String column) {
    return row.get(column).equals("yes");
  }

  private static CueEntry entry(
      Table.Row row, String lemma, List<String> words, List<String> addressee, boolean factive) {
    List<String> takes = row.list("takes");
    return new CueEntry(
        lemma,
        words,
        complements(takes),
        prepositions(takes),
        row.constant("stance", Stance.class),
        row.constant("negated", Stance.class),
        addressee,
        factive);
  }

  private static Set<Complement> complements(List<String> takes) {
    Set<Complement> found = EnumSet.noneOf(Complement.class);
    for (String form : takes) {
      for (Complement complement : Complement.values()) {
        if (complement.name().equals(form.toUpperCase(Locale.ROOT))) {
          found.add(complement);
        }
      }
    }
    return found;
  }

  private static Set<String> prepositions(List<String> takes) {
    Set<String> found = new HashSet<>(takes);
    for (Complement complement : Complement.values()) {
      found.remove(complement.name().toLowerCase(Locale.ROOT));
    }
    return found;
  }

  /** The verb with this infinitive. */
  Optional<CueEntry> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  /** The phrases with this verb; null where it has none. */
  @Nullable CuePhrases phrases(String verb) {
    return phrases.get(verb);
  }

  /** The noun, or of a compound its last part: "Polizeiangabe" is an "Angabe". */
  Optional<CueEntry> noun(Word noun) {
    return Optional.ofNullable(nouns.lastPart(noun));
  }

  /** Whether the word presents a claim as somebody's: "angeblich". */
  boolean isHearsay(String lemma) {
    return hearsay.has(lemma);
  }
}
