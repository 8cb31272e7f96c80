package aussage.attribution;

import aussage.model.SourceType;
import aussage.syntax.Gender;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of whom an article speaks: a person, an office, a firm. It grows with each phrase that
 * speaks of the same one, while the article is read from its begin to its end.
 */
final class Participant {
  private final boolean isPerson;
  private final boolean isPlural;
  private final SourceType type;
  private final Set<String> nouns = new LinkedHashSet<>();
  private final Set<String> groups = new LinkedHashSet<>();
  private final Set<String> nations = new LinkedHashSet<>();
  private String name;
  private boolean isFormer;
  private @Nullable Gender gender;

  Participant(Profile first) {
    name = first.name();
    isPerson = first.isPerson();
    isPlural = first.isPlural();
    type = isPerson ? SourceType.PERSON : first.type();
    add(first);
  }

  /** Takes over what another phrase says of the same one. */
  void add(Profile profile) {
    if (profile.isPerson() && profile.name().length() > name.length()) {
      name = profile.name();
    }
    nouns.addAll(profile.nouns());
    groups.addAll(profile.groups());
    nations.addAll(profile.nations());
    isFormer |= profile.isFormer();
    if (gender == null) {
      gender = profile.gender();
    }
  }

  /** The fullest name so far; of whom no name is known the fullest description. */
  String name() {
    return name;
  }

  /** Whether it has the name of a person. */
  boolean isPerson() {
    return isPerson;
  }

  boolean isPlural() {
    return isPlural;
  }

  SourceType type() {
    return type;
  }

  /** What it has been called, lemmas: "Ministerin". */
  Set<String> nouns() {
    return nouns;
  }

  /** What it belongs to: "SPD". */
  Set<String> groups() {
    return groups;
  }

  Set<String> nations() {
    return nations;
  }

  boolean isFormer() {
    return isFormer;
  }

  /** Null where nothing has shown it. */
  @Nullable Gender gender() {
    return gender;
  }

  /** A pronoun that means it has shown its gender. */
  void seenAs(Gender shown) {
    if (gender == null) {
      gender = shown;
    }
  }
}
