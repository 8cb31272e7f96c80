package aussage.attribution;

import aussage.model.SourceType;
import aussage.rule.CompoundTable;
import aussage.rule.FormCache;
import aussage.rule.Table;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the nouns for persons and bodies go together: "Wirtschaftsministerin" is a "Minister",
 * "Konzernchef" and "Vorsitzende" can be one, a "Bundesamt" is a "Behörde".
 */
final class RoleNouns {
  /** Shorter ends of a word are no last part. */
  private static final int SHORTEST_PART = 4;

  private static final FormCache<String> STEMS = new FormCache<>(RoleNouns::readStem);
  private static final CompoundTable<Entry> WIDER = read();
  private static final ImmutableSet<String> OTHER_ROLES = readOtherRoles();
  private static final ImmutableMap<String, String> INHABITANTS = readInhabitants();

  private RoleNouns() {}

  /**
   * A noun that news use instead of another.
   *
   * @param stems what it can stand for
   * @param any what else it can stand for, whatever it is called; null for nothing
   */
  private record Entry(ImmutableSet<String> stems, @Nullable Any any) {}

  /** Whom a noun can mean whatever else they are called. */
  enum Any {
    /** Any person: "der Mann". */
    PERSON,
    /**
     * A person of whom nothing is known but the name: "der Unternehmer", "die Finnin"; failing that
     * somebody named who acts.
     */
    UNKNOWN,
    /** A body with a proper name: "das Unternehmen". */
    NAME,
    /** A party: "die Partei". */
    PARTY,
    /** A medium with a proper name: "das Blatt". */
    MEDIUM
  }

  private static CompoundTable<Entry> read() {
    ImmutableMap.Builder<String, Entry> wider = ImmutableMap.builder();
    for (Table.Row row : Table.read(RoleNouns.class, "roles.tsv")) {
      Any any = row.get("any").isEmpty() ? null : row.constant("any", Any.class);
      for (String noun : row.list("nouns")) {
        ImmutableSet.Builder<String> stems = ImmutableSet.builder();
        stems.add(stem(noun)); // "Parteichefin": the "Grünen-Chefin"
        row.list("for").forEach(other -> stems.add(stem(other)));
        wider.put(stem(noun), new Entry(stems.build(), any));
      }
    }
    return CompoundTable.of(wider.buildOrThrow());
  }

  private static ImmutableSet<String> readOtherRoles() {
    ImmutableSet.Builder<String> stems = ImmutableSet.builder();
    for (Table.Row row : Table.read(RoleNouns.class, "other-roles.tsv")) {
      stems.add(stem(row.get("noun")));
    }
    return stems.build();
  }

  private static ImmutableMap<String, String> readInhabitants() {
    ImmutableMap.Builder<String, String> adjectives = ImmutableMap.builder();
    for (Table.Row row : Table.read(RoleNouns.class, "inhabitants.tsv")) {
      adjectives.put(stem(row.get("noun")), row.get("adjective"));
    }
    return adjectives.buildOrThrow();
  }

  /** The adjective of the place that the noun names somebody by: "finnisch" of "Finnin". */
  static Optional<String> nation(String noun) {
    return Optional.ofNullable(INHABITANTS.get(stem(noun)));
  }

  /**
   * The noun without what tells women from men, singular from plural of nominalised adjectives:
   * "Ministerin" and "Minister", "Ärztin" and "Arzt", "Vorsitzende" and "Vorsitzender" have one.
   */
  static String stem(String noun) {
    return STEMS.get(noun);
  }

  private static String readStem(String noun) {
    String stem = noun.toLowerCase(Locale.ROOT);
    if (isWoman(noun)) {
      stem = stem.substring(0, stem.length() - 2);
    } else if (stem.endsWith("frau") && stem.length() > 5) {
      stem = stem.substring(0, stem.length() - 4) + "mann";
    }
    for (String ending : new String[] {"er", "e"}) {
      if (stem.endsWith(ending) && stem.length() > ending.length() + 2) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    return stem.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
  }

  /** "Imkerin": nouns of women end so, and few others with a capital do. */
  static boolean isWoman(String noun) {
    return noun.length() > 5
        && noun.endsWith("in")
        && !noun.endsWith("ein")
        && Character.isUpperCase(noun.charAt(0));
  }

  /** "Vorsitzende", "54-Jährige": the article shows the gender. */
  static boolean isNominalizedAdjective(Word noun) {
    boolean isAdjective =
        noun.readings().canBe(Upos.ADJ)
            || SourceWords.typeOf(noun) == SourceType.PERSON && noun.lemma().endsWith("nde");
    return noun.upos() == Upos.ADJ || isAdjective || isAge(noun);
  }

  private static boolean isAge(Word noun) {
    return noun.form().toLowerCase(Locale.ROOT).contains("jährige");
  }

  /** "der 31-Jährige" is not the 45-Jährige named before. */
  static boolean isOtherAge(String noun, String other) {
    String age = age(noun);
    String otherAge = age(other);
    return !age.isEmpty() && !otherAge.isEmpty() && !age.equals(otherAge);
  }

  private static String age(String noun) {
    int end = noun.toLowerCase(Locale.ROOT).indexOf("jährig");
    return end < 0 ? "" : noun.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** "Polizeisprecher", "Zeugin": who tells of others and is named by nothing else. */
  static boolean isInOffice(String noun) {
    return WordClass.TELLING_END.isEndOf(stem(noun));
  }

  /** Whether one called the second is one of those that the first names: "Minister". */
  static boolean isKind(String wider, String narrower) {
    String wide = stem(wider);
    String narrow = stem(narrower);
    return wide.equals(narrow)
        || wide.length() >= SHORTEST_PART && narrow.endsWith(wide) && !isOtherRole(wide, narrow);
  }

  /** A "Staatsanwalt" is no "Anwalt", an "Oberstaatsanwalt" a "Staatsanwalt". */
  private static boolean isOtherRole(String wide, String narrow) {
    for (String role : OTHER_ROLES) {
      if (narrow.endsWith(role) && role.length() > wide.length()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first can be said instead of the second: "Behördenchef" for "Präsidentin". */
  static boolean canMean(String noun, String other) {
    String own = stem(noun);
    String narrow = stem(other);
    if (!isListed(noun) && isOtherRole("", own)) {
      return false; // what "Anwältin" stands for, "Staatsanwältin" does not
    }
    return wider(noun)
        .filter(
            entry ->
                entry.stems().stream()
                    .anyMatch(
                        stem ->
                            narrow.endsWith(stem)
                                && !(stem.equals(own) && isOtherRole(stem, narrow))))
        .isPresent();
  }

  /** Whether the noun has a row of its own: "Behörde", not "Hafenbehörde". */
  static boolean isListed(String noun) {
    return WIDER.get(stem(noun)) != null;
  }

  /** Whom the noun can mean whatever they are called. */
  static Optional<Any> any(String noun) {
    return nation(noun).isPresent()
        ? Optional.of(Any.UNKNOWN)
        : wider(noun).flatMap(entry -> Optional.ofNullable(entry.any()));
  }

  /** The row of the noun, else of its longest end that has one. */
  private static Optional<Entry> wider(String noun) {
    return Optional.ofNullable(WIDER.lastPart(stem(noun)));
  }
}
