package aussage.de.morph;

import aussage.syntax.Reading;
import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Reads a compound by its last part, which carries its grammar: "Hafenbehörden" is "Behörden". */
final class Compounds {
  /** Nobody writes longer ones; hostile text does. */
  private static final int LONGEST = 60;

  private static final int SHORTEST_PART = 3;

  private final GermanWordSplitter splitter;

  private Compounds(GermanWordSplitter splitter) {
    this.splitter = splitter;
  }

  static Compounds load() {
    try {
      return new Compounds(new GermanWordSplitter(true));
    } catch (IOException e) {
      throw new UncheckedIOException("the word list of jwordsplitter", e);
    }
  }

  /**
   * The readings of the last part with the compound's dictionary form.
   *
   * @param dictionary looks a part up
   */
  List<Reading> readings(String form, Function<String, List<Reading>> dictionary) {
    if (form.length() > LONGEST) {
      return List.of();
    }
    int hyphen = form.lastIndexOf('-');
    if (hyphen > 0 && hyphen < form.length() - 1) {
      String last = form.substring(hyphen + 1);
      List<Reading> readings = dictionary.apply(last);
      if (readings.isEmpty()) {
        readings = readings(last, dictionary);
      }
      return prefixed(form.substring(0, hyphen + 1), false, readings);
    }
    return solid(form, dictionary);
  }

  private List<Reading> solid(String form, Function<String, List<Reading>> dictionary) {
    List<String> parts = splitter.splitWord(form);
    if (parts.size() < 2) {
      return List.of();
    }
    String last = parts.get(parts.size() - 1);
    int from = form.length() - last.length();
    if (last.length() < SHORTEST_PART
        || from <= 0
        || !form.substring(from).equalsIgnoreCase(last)) {
      return List.of();
    }
    boolean capital = Character.isUpperCase(form.charAt(0));
    String looked = last.toLowerCase(Locale.ROOT);
    if (capital) {
      looked = Character.toUpperCase(looked.charAt(0)) + looked.substring(1);
    }
    return prefixed(form.substring(0, from), true, dictionary.apply(looked));
  }

  private static List<Reading> prefixed(String prefix, boolean lower, List<Reading> readings) {
    return readings.stream()
        .map(
            last -> {
              String lemma = last.lemma();
              String rest =
                  lower
                      ? lemma.substring(0, 1).toLowerCase(Locale.ROOT) + lemma.substring(1)
                      : lemma;
              return last.withLemma(prefix + rest);
            })
        .toList();
  }
}
