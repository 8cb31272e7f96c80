package aussage.dossier;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plurals in the nominative: "Fahrgäste" of "mit 40 Fahrgästen". */
final class Nominative {

  private static final CharMatcher UMLAUT = CharMatcher.anyOf("äöüÄÖÜ");

  private Nominative() {}

  /**
   * The nominative plural of a noun that may be a dative: -n is cut where the plural is sure to
   * have none, by its umlaut ("Wölfen"), by -er ("Kindern"), or because the singular is like the
   * plural ("Helfern"). "Soldaten" and "Booten" look alike, and stay.
   *
   * @param form as it stands in the text
   * @param lemma the singular
   */
  static String of(String form, String lemma) {
    if (!form.endsWith("n") || form.equals(lemma)) {
      return form;
    }
    String cut = form.substring(0, form.length() - 1);
    boolean likeSingular =
        cut.equals(lemma)
            && (cut.endsWith("er") || cut.endsWith("el"))
            && !WordClass.PLURAL_IN_N.isEndOf(cut.toLowerCase(Locale.ROOT));
    boolean ownPlural =
        cut.endsWith("er") && !lemma.endsWith("er")
            || cut.endsWith("e") && UMLAUT.countIn(cut) > UMLAUT.countIn(lemma);
    boolean adjective = cut.equals(lemma) && Kinds.isNominalised(lemma);
    return likeSingular || ownPlural || adjective ? cut : form;
  }

  /**
   * The same of adjectives and a noun: "freiwillige Helfer" of "freiwilligen Helfern".
   *
   * @param lemma the noun's singular
   */
  static String ofPhrase(String phrase, String lemma) {
    List<String> words = new ArrayList<>(MatterReader.WORDS.splitToList(phrase));
    String noun = words.remove(words.size() - 1);
    StringBuilder result = new StringBuilder();
    for (String word : words) {
      boolean inflected =
          Character.isLowerCase(word.charAt(0)) && (word.endsWith("en") || word.endsWith("er"));
      result.append(inflected ? word.substring(0, word.length() - 1) : word).append(' ');
    }
    return result + of(noun, lemma);
  }
}
