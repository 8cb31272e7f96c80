package aussage.attribution;

import aussage.model.SourceType;
import aussage.model.TokenKind;
import aussage.syntax.Gender;
import aussage.syntax.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that may mean somebody named elsewhere in the article: "der Minister", "die
 * SPD-Politikerin", "das Ministerium".
 */
final class Description {
  /** So many appearances back it is understood. */
  private static final int FARTHEST = 80;

  /** So many where nothing but the gender speaks for it: "der Mann". */
  private static final int FARTHEST_OF_ANY = 15;

  /** So many where they have to act, whatever else is known of them: "die Finnin". */
  private static final int FARTHEST_ACTING = 5;

  /** How well it suits somebody. */
  private static final int NOT = 0;

  private static final int AS_ACTING = 1;
  private static final int AS_ANYBODY = 2;
  private static final int BY_OTHER_NOUN = 3;
  private static final int BY_NOUN = 4;

  private final Profile profile;
  private final String noun;
  private final boolean isDefinite;
  private final boolean isPossessive;
  private final boolean isIndefinite;
  private final boolean hasName;
  private final int ownClause;

  private Description(Profile profile, NounPhrase phrase) {
    this.profile = profile;
    noun = profile.nouns().isEmpty() ? "" : profile.nouns().get(0);
    String first = phrase.sentence().word(phrase.first()).form().toLowerCase(Locale.ROOT);
    boolean hasNoun = phrase.first() < phrase.head();
    int behind = phrase.head() + 1;
    hasName = // "des Portals „Hafenblick“"
        behind < phrase.end() && phrase.sentence().word(behind).kind() == TokenKind.QUOTE_OPEN;
    ownClause = beginOfClause(phrase);
    isDefinite = hasNoun && WordClass.DEFINITE.has(first);
    isPossessive = hasNoun && WordClass.POSSESSIVE.has(first);
    isIndefinite = hasNoun && WordClass.ARTICLE.has(first) && !isDefinite;
  }

  /** "Wegen eines Wirtes schwieg der Mann": two persons, as long as no clause has ended. */
  private static int beginOfClause(NounPhrase phrase) {
    int at = Math.max(phrase.first(), 0);
    while (at > 0 && phrase.sentence().word(at - 1).upos() != Upos.PUNCT) {
      at--;
    }
    return phrase.sentence().word(at).begin();
  }

  static Description of(Profile profile, NounPhrase phrase) {
    return new Description(profile, phrase);
  }

  /** Whether it may mean somebody named before: it has a definite article or the like. */
  boolean mayMeanOneBefore() {
    return (isDefinite || isPossessive) && !hasName && !profile.isPerson() && !noun.isEmpty();
  }

  /** Whether it brings in somebody new: "ein Sprecher". */
  boolean isNew() {
    return isIndefinite || isPossessive;
  }

  /** The one whom it suits best before an index, the nearest of them. */
  Optional<Participant> nearest(List<Appearance> appearances, int end) {
    Participant best = null;
    int bestGrade = NOT;
    for (int at = end - 1; at >= 0 && at >= end - FARTHEST && bestGrade < BY_NOUN; at--) {
      Participant participant = appearances.get(at).participant();
      int grade = participant == best ? NOT : grade(participant);
      if (grade == NOT && at >= end - FARTHEST_ACTING && appearances.get(at).isSubject()) {
        grade = gradeAsActing(participant);
      }
      boolean isNear = at >= end - FARTHEST_OF_ANY && appearances.get(at).begin() < ownClause;
      if (grade > bestGrade && (grade > AS_ANYBODY || isNear)) {
        best = participant;
        bestGrade = grade;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The first person named with it from an index on. */
  Optional<Participant> firstNamed(List<Appearance> appearances, int from) {
    for (int at = from; at < appearances.size() && at < from + FARTHEST; at++) {
      Participant participant = appearances.get(at).participant();
      if (participant.isPerson() && grade(participant) == BY_NOUN) {
        return Optional.of(participant);
      }
    }
    return Optional.empty();
  }

  /** "die Finnin", "der Mediziner": what somebody is beside the office that is known. */
  private int gradeAsActing(Participant other) {
    boolean isQuality = RoleNouns.any(noun).filter(RoleNouns.Any.UNKNOWN::equals).isPresent();
    boolean fits = isQuality && !isPossessive && other.isPerson() && mayBe(other);
    return fits && isOfGroup(other, AS_ACTING) ? AS_ACTING : NOT;
  }

  /** Whether number, gender, nation and office allow for it. */
  private boolean mayBe(Participant other) {
    boolean isPerson = isPersonLike(profile.type());
    return other.isPlural() == profile.isPlural()
        && isPerson == isPersonLike(other.type())
        && (!isPerson || agree(profile.gender(), other.gender()))
        && agree(profile.nations(), other.nations())
        && (!profile.isFormer() || other.isFormer())
        && other.nouns().stream().noneMatch(called -> RoleNouns.isOtherAge(noun, called));
  }

  private int grade(Participant other) {
    if (!mayBe(other)) {
      return NOT;
    }
    int grade = byNoun(other);
    if (grade == NOT
        && !isPossessive
        && RoleNouns.any(noun).filter(any -> is(other, any)).isPresent()) {
      grade = AS_ANYBODY;
    }
    if (!profile.nations().isEmpty() && other.nations().isEmpty()) {
      grade =
          Math.min(grade, BY_OTHER_NOUN); // "der finnische Präsident": the "US-Präsident" hardly
    }
    return grade == NOT || isOfGroup(other, grade) ? grade : NOT;
  }

  private int byNoun(Participant other) {
    boolean meansAnybody = RoleNouns.any(noun).filter(RoleNouns.Any.PERSON::equals).isPresent();
    int grade = NOT;
    for (String called : other.nouns()) {
      boolean isKind =
          meansAnybody
              ? RoleNouns.stem(noun).equals(RoleNouns.stem(called))
              : RoleNouns.isKind(noun, called);
      if (isKind) {
        return BY_NOUN;
      }
      boolean isOther =
          RoleNouns.canMean(noun, called) && (isPersonLike(profile.type()) || isWidest(other));
      if (isOther || (other.isPerson() && RoleNouns.isKind(called, noun))) {
        grade = BY_OTHER_NOUN;
      }
    }
    return grade;
  }

  /**
   * Of bodies "die Behörde" may mean the "Bundesamt"; "die Hafenbehörde" is one of its own, and no
   * medium is an office.
   */
  private boolean isWidest(Participant other) {
    return RoleNouns.isListed(noun)
        && (other.type() != SourceType.MEDIA || profile.type() == SourceType.MEDIA);
  }

  private static boolean is(Participant other, RoleNouns.Any any) {
    return switch (any) {
      case PERSON -> isPersonLike(other.type()) && (other.isPerson() || !isInOffice(other));
      case UNKNOWN -> other.isPerson() && other.nouns().isEmpty();
      case NAME -> other.type() == SourceType.ORGANIZATION && isProper(other);
      case PARTY -> WordClass.PARTY_NAME.has(other.name());
      case MEDIUM -> other.type() == SourceType.MEDIA;
    };
  }

  /** "ein Polizeisprecher", "ein Zeuge": heard once, and not who the article is about. */
  private static boolean isInOffice(Participant other) {
    return other.nouns().stream().anyMatch(RoleNouns::isInOffice);
  }

  /** Whether it has a name and no noun that says what it is: "Siemens", not "SPD". */
  private static boolean isProper(Participant other) {
    return other.nouns().stream().allMatch(called -> SourceWords.typeOf(called) == null);
  }

  private static boolean isPersonLike(SourceType type) {
    return type == SourceType.PERSON || type == SourceType.UNNAMED;
  }

  /** "die SPD-Politikerin": one of the SPD; nobody of whom another party is known. */
  private boolean isOfGroup(Participant other, int grade) {
    if (profile.groups().isEmpty()) {
      return true;
    }
    boolean isShared =
        profile.groups().stream()
            .anyMatch(
                group ->
                    other.groups().stream().anyMatch(own -> isSame(group, own))
                        || other.nouns().stream().anyMatch(own -> begins(own, group)));
    boolean isInNoun = noun.indexOf('-') > 0 && profile.groups().size() == 1;
    boolean isUnknown = other.groups().isEmpty() && isInNoun && grade != AS_ANYBODY;
    return isShared || isUnknown;
  }

  /** "Grünen" and "Grüne", "Ministeriums" and "Umweltministerium". */
  private static boolean isSame(String group, String own) {
    return RoleNouns.isKind(group, own)
        || RoleNouns.isKind(own, group)
        || (begins(own, group) && own.length() <= group.length() + 2)
        || (begins(group, own) && group.length() <= own.length() + 2);
  }

  private static boolean begins(String noun, String group) {
    return noun.toLowerCase(Locale.ROOT).startsWith(group.toLowerCase(Locale.ROOT));
  }

  /** Whether both may be those of one person. */
  static boolean agree(@Nullable Gender one, @Nullable Gender other) {
    return one == null
        || other == null
        || one == other
        || one == Gender.NEUTER
        || other == Gender.NEUTER;
  }

  private static boolean agree(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }
}
