package aussage.dossier;

import aussage.rule.Table;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which nouns name one kind of thing: listed ones ("Soldat", "Rekrut"), a compound and its last
 * part ("Grenzsoldat"), else each its own.
 */
final class Kinds {
  /** People as such: "Menschen". Each noun of them is a kind of its own without a fate. */
  static final Kind PEOPLE = new Kind("people", Sort.ANYBODY);

  /** Animals as such: "Tiere". */
  static final Kind ANIMAL = new Kind("animal", Sort.ANIMAL);

  private static final int SHORTEST_LAST_PART = 4;
  private static final int LONGEST_ENDING = 2;
  private static final ImmutableMap<String, Kind> KIND_BY_LEMMA = read();

  private static final ImmutableMap<Character, Character> UMLAUTS =
      ImmutableMap.of('ä', 'a', 'ö', 'o', 'ü', 'u');

  /** What "Tiere" are where all articles count one species only. */
  private Kind species = ANIMAL;

  private final ImmutableSet<String> counted;
  private final ImmutableSet<String> measured;

  /** Of each measured noun the compounds that end in it: "Preis", "Ölpreis" and "Strompreis". */
  private final ImmutableSetMultimap<String, String> compounds;

  /** What a kind has to do with people. */
  enum Sort {
    /** Only that there are some, or their part in the event: "Fahrgäste". */
    ANYBODY,
    /** People of one sort: "Soldaten". */
    PERSON,
    /** Animals of one sort, or any: "Schafe", "Tiere". */
    ANIMAL,
    /** What several have so many of each: "Sitze". */
    HELD,
    /** All else that is listed. */
    THING,
    /** Not listed: perhaps people, "Radler". */
    UNKNOWN
  }

  /**
   * A kind of things.
   *
   * @param name of the table, or the noun itself
   * @param sort what it has to do with people
   */
  record Kind(String name, Sort sort) {}

  /**
   * Kinds among the nouns that a dossier has: a compound joins its last part where that stands
   * alone somewhere.
   *
   * @param counted lemmas of what is counted
   * @param measured nouns of what is measured; two compounds with one last part are two things:
   *     "Ölpreis" and "Strompreis"
   */
  Kinds(Set<String> counted, Set<String> measured) {
    this.counted = ImmutableSet.copyOf(counted);
    this.measured = ImmutableSet.copyOf(measured);
    ImmutableSetMultimap.Builder<String, String> ends = ImmutableSetMultimap.builder();
    for (String noun : measured) {
      for (int at = 1; at <= noun.length() - SHORTEST_LAST_PART; at++) {
        String part = lastPart(noun, at);
        if (measured.contains(part)) {
          ends.put(part, noun);
        }
      }
    }
    this.compounds = ends.build();
    ImmutableSet<Kind> animals =
        counted.stream()
            .map(this::of)
            .filter(kind -> kind.sort() == Sort.ANIMAL && !kind.equals(ANIMAL))
            .collect(ImmutableSet.toImmutableSet());
    this.species = animals.size() == 1 ? animals.iterator().next() : ANIMAL;
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

  /** The kind of a noun, perhaps inflected: "Toten", "Schäden"; "" is anybody: "30 weitere". */
  Kind of(String lemma) {
    if (lemma.isEmpty()) {
      return PEOPLE;
    }
    Kind whole = listed(lemma);
    if (whole != null) {
      return whole.equals(ANIMAL) ? species : whole;
    }
    for (int at = 1; at <= lemma.length() - SHORTEST_LAST_PART; at++) {
      String part = lastPart(lemma, at);
      Kind listed = listed(part);
      if (listed != null) {
        return listed;
      }
      if (counted.contains(part) || measured.contains(part) && isOnly(lemma, at, part)) {
        return new Kind(part, Sort.UNKNOWN);
      }
    }
    return new Kind(lemma, Sort.UNKNOWN);
  }

  /** The kind that the table gives a noun, perhaps inflected. */
  private static @Nullable Kind listed(String noun) {
    for (int cut = 0; cut <= LONGEST_ENDING && (cut == 0 || cut < noun.length() - 2); cut++) {
      String stem = noun.substring(0, noun.length() - cut);
      Kind listed = KIND_BY_LEMMA.get(stem);
      if (listed == null) {
        listed = KIND_BY_LEMMA.get(withoutUmlaut(stem));
      }
      if (listed != null) {
        return listed;
      }
    }
    return null;
  }

  /** The last umlaut of a plural is none in the singular: "Schäden", "Schaden". */
  private static String withoutUmlaut(String noun) {
    for (int at = noun.length() - 1; at > 0; at--) {
      Character plain = UMLAUTS.get(noun.charAt(at));
      if (plain != null) {
        return noun.substring(0, at) + plain + noun.substring(at + 1);
      }
    }
    return noun;
  }

  /**
   * Whether a noun in -e is an adjective turned noun, which has -en where a noun in -e has -e:
   * "zehn Tote", "mit zehn Toten", but "Kollegen" in each case.
   */
  static boolean isNominalised(String lemma) {
    return lemma.endsWith("e") && KIND_BY_LEMMA.containsKey(lemma + "r");
  }

  private boolean isOnly(String compound, int at, String part) {
    return compounds.get(part).size() == 1 && !WordClass.SCOPE.has(compound.substring(0, at));
  }

  /** "Sondertruppe" from 6 on is "Truppe"; "US-Soldat" from 3 on "Soldat". */
  private static String lastPart(String lemma, int from) {
    return Character.toUpperCase(lemma.charAt(from)) + lemma.substring(from + 1);
  }
}
