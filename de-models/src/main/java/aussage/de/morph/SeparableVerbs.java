package aussage.de.morph;

import aussage.syntax.Reading;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
    List<Reading> found = new ArrayList<>();
    boolean mayHaveZu = rest.startsWith(ZU) && rest.length() >= ZU.length() + SHORTEST_VERB;
    if (mayHaveZu) {
      for (Reading reading : dictionary.apply(rest.substring(ZU.length()))) {
        if (reading.upos() == Upos.VERB && reading.verbForm() == VerbForm.INFINITIVE) {
          found.add(
              new Reading(
                  prefix + reading.lemma(),
                  Upos.VERB,
                  null,
                  null,
                  null,
                  0,
                  VerbForm.ZU_INFINITIVE,
                  false));
        }
      }
    }
    for (Reading reading : found.isEmpty() ? dictionary.apply(rest) : List.<Reading>of()) {
      boolean isForm =
          reading.upos() == Upos.VERB
              && reading.verbForm() != VerbForm.IMPERATIVE
              && reading.verbForm() != VerbForm.ZU_INFINITIVE;
      if (isForm) {
        found.add(reading.withLemma(prefix + reading.lemma()));
      }
    }
    return found;
  }
}
