package aussage.attribution;

import aussage.model.SourceType;
import aussage.syntax.Gender;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one noun phrase says about somebody: "Die frühere finnische Ministerin Rosa Feld (SDP)".
 *
 * @param name its proper name, else its words without the article
 * @param isPerson whether it has the name of a person
 * @param nouns what it calls them, lemmas: "Ministerin"
 * @param groups what they belong to: the words of attributes and brackets, first parts of compounds
 * @param nations adjectives and names of states: "finnisch"
 * @param isFormer whether it speaks of an office that is over or to come
 * @param gender grammatical, of a person the own one; null where nothing shows it
 * @param isPlural whether it names several
 * @param type what kind of source it is
 */
record Profile(
    String name,
    boolean isPerson,
    List<String> nouns,
    Set<String> groups,
    Set<String> nations,
    boolean isFormer,
    @Nullable Gender gender,
    boolean isPlural,
    SourceType type) {
  Profile {
    nouns = List.copyOf(nouns);
    groups = Set.copyOf(groups);
    nations = Set.copyOf(nations);
  }

  /** The same with a fuller name. */
  Profile named(String fuller) {
    return new Profile(fuller, isPerson, nouns, groups, nations, isFormer, gender, isPlural, type);
  }

  /** Of "Minister Otto Beer und Rosa Feld" what it says of the first alone: the name. */
  Profile ofFirst() {
    return new Profile(name, isPerson, List.of(), Set.of(), Set.of(), false, gender, false, type);
  }

  /** The last of the words of the name: "Feld". */
  String lastName() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The first of the words of the name: "Rosa"; the only one if it has but one. */
  String firstName() {
    int blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(0, blank);
  }

  /** Whether the name has more than one word. */
  boolean hasFirstName() {
    return name.indexOf(' ') >= 0;
  }
}
