package aussage.dossier;

import aussage.model.Argument;
import aussage.model.ArgumentRole;
import aussage.model.Claim;
import aussage.model.ParsedArticle;
import aussage.rule.Table;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Places as phrases name them, and which lies in which: "im Hafen Emden in Ostfriesland" names
 * "Hafen Emden", which lies in "Ostfriesland".
 */
final class Places {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace())
          .omitEmptyStrings()
          .trimResults(CharMatcher.anyOf(",;:()"));
  private static final Pattern IN = Pattern.compile("\\b(?:in|im) ");
  private static final Splitter COMMA = Splitter.on(',');
  private static final Splitter SPACED = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private static final int LOOK_AHEAD = 80;

  /** What is known of places without any article. */
  private static final ImmutableMap<String, String> KNOWN_OUTER = known();

  private final Map<String, String> outer = new HashMap<>();

  /** What the claims of all articles say of which place lies in which. */
  Places(List<ParsedArticle> articles) {
    for (ParsedArticle article : articles) {
      for (Claim claim : article.claims()) {
        for (Argument argument : claim.arguments()) {
          if (isWhere(argument)) {
            List<String> chain = chain(argument.text());
            for (int i = 0; i + 1 < chain.size(); i++) {
              outer.putIfAbsent(key(chain.get(i)), key(chain.get(i + 1)));
            }
          }
        }
      }
    }
  }

  private static ImmutableMap<String, String> known() {
    Map<String, String> wholes = new HashMap<>();
    for (Table.Row row : Table.read(Places.class, "places.tsv")) {
      for (String part : row.list("parts")) {
        wholes.putIfAbsent(key(part), row.get("whole"));
      }
    }
    return ImmutableMap.copyOf(wholes);
  }

  /** The places that a claim names, the innermost first; empty where it names none. */
  static List<String> of(Claim claim) {
    for (Argument argument : claim.arguments()) {
      if (isWhere(argument) && !isOfSource(claim, argument)) {
        List<String> chain =
            WordClass.EVERYWHERE.has(lower(argument.text()))
                ? List.of(lower(argument.text()))
                : chain(argument.text());
        if (!chain.isEmpty()) {
          return chain;
        }
      }
    }
    return claim
        .subject()
        .filter(subject -> !FigureVerbs.tells(claim))
        .map(subject -> COMMA.split(subject.text()).iterator().next())
        .filter(words -> IN.matcher(words).find())
        .map(Places::led)
        .orElse(List.of());
  }

  /** "Nach Angaben des Ministeriums in Bonn": that is where the source is. */
  private static boolean isOfSource(Claim claim, Argument argument) {
    return claim.sources().stream()
        .map(source -> source.span().end())
        .anyMatch(end -> argument.span().begin() > end && argument.span().begin() - end <= 2);
  }

  /** "Bei Brandtner" is a firm more often than a town. */
  private static boolean isWhere(Argument argument) {
    return (argument.role() == ArgumentRole.LOCATION || argument.role() == ArgumentRole.DIRECTION)
        && argument.preposition().filter("bei"::equals).isEmpty();
  }

  /**
   * The places that the words behind a noun name, the innermost first: "aus Oslo nach Emden" behind
   * "Taucher" gives "Emden".
   *
   * @param from where the noun ends
   */
  static List<String> behind(String text, int from) {
    String near = text.substring(from, Math.min(text.length(), from + LOOK_AHEAD));
    StringBuilder phrase = new StringBuilder();
    for (String word : SPACED.split(near)) {
      boolean capitalised = Character.isUpperCase(word.codePointAt(0));
      if (!capitalised && !WordClass.PLACE_LEAD.has(word)) {
        break;
      }
      if (!Character.isLetterOrDigit(word.charAt(word.length() - 1))) {
        phrase.append(word, 0, word.length() - 1).append(' ');
        break;
      }
      phrase.append(word).append(' ');
    }
    return led(phrase.toString());
  }

  /** The places that "in" or the like leads to. */
  private static List<String> led(String words) {
    int led = firstLeading(words);
    return led < 0 ? List.of() : chain(words.substring(led));
  }

  /** The place named last before this point: what "dort" means there. */
  static List<String> before(String text, int at) {
    int from = Math.max(0, at - 2 * LOOK_AHEAD);
    for (int in = text.lastIndexOf(" in ", at); in >= from; in = text.lastIndexOf(" in ", in - 1)) {
      List<String> places = behind(text.substring(0, at), in + 1);
      if (!places.isEmpty()) {
        return places;
      }
    }
    return List.of();
  }

  /** Where the first "in" or "nach" begins in words joined by one blank; -1 if there is none. */
  private static int firstLeading(String words) {
    int at = 0;
    for (String word : SPACED.split(words)) {
      if (WordClass.INTO.has(word) || word.equals("nach")) {
        return at;
      }
      at += word.length() + 1;
    }
    return -1;
  }

  /**
   * The names in a phrase, each a run of capitalised words; further ones only where "in" leads to
   * them. A single word that is no nation counts only right behind "in", "nach" and the like, as
   * names of places stand without an article: "im Hafen" and "auf Fotos" name none.
   */
  static List<String> chain(String phrase) {
    List<String> places = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    boolean named = true;
    boolean leading = false;
    for (String word : WORDS.split(phrase + " .")) {
      if (Character.isUpperCase(word.codePointAt(0)) && !WordClass.NO_NAME.has(lower(word))) {
        run.append(run.length() == 0 ? "" : " ").append(Nations.withoutGenitive(word));
        continue;
      }
      if (run.length() > 0
          && named
          && (leading && !isNoPlace(run.toString()) || isName(run.toString()))) {
        places.add(run.toString());
      }
      named = run.length() == 0 ? named : WordClass.INTO.has(word);
      leading = WordClass.BARE_PLACE_PREPOSITION.has(lower(word));
      run.setLength(0);
    }
    return places;
  }

  private static boolean isName(String run) {
    return run.indexOf(' ') > 0 || Nations.adjective(run).isPresent();
  }

  /** "in Haft", "bei Kämpfen". */
  private static boolean isNoPlace(String noun) {
    return WordClass.NO_PLACE.has(noun) || WordClass.NO_PLACE_END.isEndOf(lower(noun));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** What tells places apart: the last word of the name, "Region Emden" and "Emden" are one. */
  static String key(String place) {
    return place.substring(place.lastIndexOf(' ') + 1);
  }

  /**
   * Whether a place lies in one of others, as some claim says or everybody knows.
   *
   * @param wholes the keys of the others
   */
  boolean isInside(String inner, Set<String> wholes) {
    if (WordClass.EVERYWHERE.has(inner)) {
      return false;
    }
    if (WordClass.EVERYWHERE.hasAnyOf(wholes)) {
      return true;
    }
    Set<String> seen = new HashSet<>();
    for (String at = around(key(inner)); at != null && seen.add(at); at = around(at)) {
      if (wholes.contains(at)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String around(String place) {
    return outer.getOrDefault(place, KNOWN_OUTER.get(place));
  }
}
