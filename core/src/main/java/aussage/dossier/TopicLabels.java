package aussage.dossier;

import aussage.model.Claim;
import aussage.model.Mention;
import aussage.model.Unit;
import aussage.model.UnitKind;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in words of the articles, and in the nominative, what the figures of a topic are numbers of.
 */
final class TopicLabels {
  /** Whose fate does not say by itself who they are: "Polizisten (Verletzte)". */
  private static final Set<String> CALLED_SO = Set.of("person", "living", "whoever");

  private TopicLabels() {}

  /**
   * Those of which something became are called as they are then, others as most figures call them.
   *
   * @param whole what a part without words of its own is a part of
   */
  static String of(List<Candidate> candidates, Thing thing, Optional<String> whole) {
    Multiset<String> nouns = LinkedHashMultiset.create();
    for (Candidate candidate : candidates) {
      Unit unit = candidate.quantity().unit();
      if (unit.kind() == UnitKind.COUNT) {
        unit.mention().map(mention -> nominative(mention, unit)).ifPresent(nouns::add);
      }
    }
    Optional<String> noun =
        Multisets.copyHighestCountFirst(nouns).elementSet().stream().findFirst();
    Optional<Fates.Fate> fate =
        candidates.stream()
            .flatMap(candidate -> candidate.matter().fate().stream())
            .filter(f -> f.kind().equals(thing.kind()) || thing.fate().isPresent())
            .findFirst();
    if (fate.isPresent()) {
      boolean people = thing.fate().map(Fates.Fate::of).filter(CALLED_SO::contains).isPresent();
      return people && noun.isPresent()
          ? noun.get() + " (" + fate.get().noun() + ")"
          : fate.get().noun();
    }
    return noun.map(name -> longest(candidates, name) + holder(thing))
        .or(() -> whole)
        .orElseGet(() -> measured(candidates.get(0).matter()));
  }

  /** "Sitze (Liberale)". */
  private static String holder(Thing thing) {
    return thing.deed().isEmpty() ? "" : " (" + thing.deed() + ")";
  }

  /** "Länge" is not known of "lang": of "der Frachter ist 100 Meter lang" it says both. */
  private static String measured(Matter matter) {
    return switch (matter.deed()) {
      case "" -> matter.noun();
      case MeasuredNoun.FOR -> MeasuredNoun.FOR + ' ' + matter.noun();
      default -> matter.noun() + " (" + matter.deed() + ")";
    };
  }

  private static String nominative(Mention noun, Unit unit) {
    return Nominative.of(noun.text(), unit.lemma().orElse(noun.text()));
  }

  /** With the adjectives that some figure has: "freiwillige Helfer"; of "2 von 46 Pfählen" none. */
  private static String longest(List<Candidate> candidates, String noun) {
    return candidates.stream()
        .filter(candidate -> isCalled(candidate, noun) && candidate.matter().fate().isEmpty())
        .flatMap(candidate -> phrase(candidate).stream())
        .filter(text -> text.chars().noneMatch(Character::isDigit) && !isLoose(text))
        .max(Comparator.comparingInt(String::length))
        .orElse(noun);
  }

  /** "zusätzliche Lehrer" says of one figure how many they are, not which. */
  private static boolean isLoose(String phrase) {
    return MatterReader.WORDS
        .splitToStream(phrase)
        .anyMatch(word -> WordClass.LOOSE_MODIFIER.has(MatterReader.stem(word)));
  }

  private static boolean isCalled(Candidate candidate, String noun) {
    Unit unit = candidate.quantity().unit();
    return unit.mention().filter(mention -> nominative(mention, unit).equals(noun)).isPresent();
  }

  private static Optional<String> phrase(Candidate candidate) {
    Unit unit = candidate.quantity().unit();
    return candidate
        .quantity()
        .counted()
        .filter(
            counted -> unit.mention().filter(m -> counted.text().endsWith(m.text())).isPresent())
        .map(counted -> Nominative.ofPhrase(counted.text(), unit.lemma().orElse(counted.text())));
  }

  /** The place with the words that lead to it in some claim: "im Hafen Delf"; else with "in". */
  static String where(String place, List<Candidate> candidates) {
    if (Character.isLowerCase(place.charAt(0))) {
      return place;
    }
    Pattern led =
        Pattern.compile(
            "\\b((?:im|am|in|in der|in den|auf der|auf dem)) " + Pattern.quote(place) + "\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    for (Candidate candidate : candidates) {
      Matcher match = led.matcher(candidate.claim().map(Claim::text).orElse(""));
      if (match.find()) {
        return Character.toLowerCase(match.group().charAt(0)) + match.group().substring(1);
      }
    }
    return "in " + place;
  }
}
