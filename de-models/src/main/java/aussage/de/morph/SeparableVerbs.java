package aussage.de.morph;

import aussage.syntax.Reading;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a verb with a separable prefix that the dictionary does not have by the verb behind the
 * prefix: "umzusteuern" and "umgesteuert" by "steuern" and "gesteuert".
 */
final class SeparableVerbs {
  private static final int LONGEST_PREFIX = 13;
  private static final int SHORTEST_VERB = 4;
  private static final String ZU = "zu";

  private SeparableVerbs() {}

  /**
   * The readings of the verb behind the longest prefix that leaves one, with the whole verb's
   * dictionary form; empty where none does.
   *
   * @param dictionary looks a form up
   */
  static List<Reading> readings(String form, Function<String, List<Reading>> dictionary) {
    int longest = Math.min(LONGEST_PREFIX, form.length() - SHORTEST_VERB);
    for (int at = longest; at > 1; at--) {
      String prefix = form.substring(0, at);
      if (!Prefixes.isSeparable(prefix)) {
        continue;
      }
      List<Reading> found = behind(prefix, form.substring(at), dictionary);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Reading> behind(
      String prefix, String rest, Function<String, List<Reading>> dictionary) {
    if (rest.startsWith(ZU) && rest.length() >= ZU.length() + SHORTEST_VERB) {
      List<Reading> infinitives =
          verbs(dictionary.apply(rest.substring(ZU.length())))
              .filter(verb -> verb.verbForm() == VerbForm.INFINITIVE)
              .map(verb -> zuInfinitive(prefix + verb.lemma()))
              .toList();
      if (!infinitives.isEmpty()) {
        return infinitives;
      }
    }
    return verbs(dictionary.apply(rest))
        .filter(verb -> verb.verbForm() != VerbForm.IMPERATIVE)
        .filter(verb -> verb.verbForm() != VerbForm.ZU_INFINITIVE)
        .map(verb -> verb.withLemma(prefix + verb.lemma()))
        .toList();
  }

  private static Stream<Reading> verbs(List<Reading> readings) {
    return readings.stream().filter(reading -> reading.upos() == Upos.VERB);
  }

  private static Reading zuInfinitive(String lemma) {
    return new Reading(lemma, Upos.VERB, null, null, null, 0, VerbForm.ZU_INFINITIVE, false);
  }
}
