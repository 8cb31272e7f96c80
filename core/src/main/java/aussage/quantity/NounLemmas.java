package aussage.quantity;

import aussage.rule.Table;
import aussage.syntax.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The dictionary form of what is counted: the parser's, else by the end of the plural. */
final class NounLemmas {
  private static final Map<String, String> ENDS = new HashMap<>();
  private static final int LONGEST;
  private static final Set<String> CLASSES = new HashSet<>();
  private static final int SHORTEST_STEM = 3;

  static {
    int longest = 0;
    for (Table.Row row : Table.read(NounLemmas.class, "nouns.tsv")) {
      ENDS.put(row.get("suffix"), row.get("lemma"));
      if (!row.get("why").isEmpty()) {
        CLASSES.add(row.get("suffix"));
      }
      longest = Math.max(longest, row.get("suffix").length());
    }
    LONGEST = longest;
  }

  private NounLemmas() {}

  static String of(Word noun) {
    String lemma = noun.lemma();
    if (lemma.isEmpty() || lemma.equals(noun.form())) {
      return byEnd(noun.form());
    }
    // The parser may know the dative only: "Hafenlokale" of "Hafenlokalen".
    boolean dative = noun.form().length() == lemma.length() + 1 && noun.form().endsWith("en");
    return dative ? byEnd(nominalised(noun, lemma)) : nominalised(noun, lemma);
  }

  /** Nominalised adjectives end in -e: "Tote", not "Toter" and not "tot". */
  private static String nominalised(Word noun, String lemma) {
    String form = noun.form();
    boolean capital = Character.isUpperCase(form.charAt(0));
    if (capital && Character.isLowerCase(lemma.charAt(0))) {
      boolean inflected = form.endsWith("e") || form.endsWith("en") || form.endsWith("er");
      String upper = Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1);
      return inflected && !upper.endsWith("e") ? withoutEnding(form) + "e" : upper;
    }
    boolean adjective = lemma.endsWith("er") && form.endsWith("e") && lemma.equals(form + "r");
    return adjective ? form : lemma;
  }

  private static String withoutEnding(String form) {
    return form.substring(0, form.length() - (form.endsWith("e") ? 1 : 2));
  }

  /** The singular of a form by its end alone: "Seiten", "Seite". */
  static String byEnd(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    for (int length = Math.min(LONGEST, lower.length()); length > 2; length--) {
      int begin = lower.length() - length;
      String end = lower.substring(begin);
      String lemma = ENDS.get(end);
      int shortest = CLASSES.contains(end) ? SHORTEST_STEM - 1 : SHORTEST_STEM;
      boolean compound = begin == 0 || begin >= shortest;
      if (lemma != null && compound) {
        return join(form.substring(0, begin), lemma, form.charAt(begin));
      }
    }
    boolean foreign =
        lower.length() > 3
            && lower.endsWith("s")
            && "sui".indexOf(lower.charAt(lower.length() - 2)) < 0;
    return foreign ? form.substring(0, form.length() - 1) : form;
  }

  private static String join(String stem, String lemma, char initial) {
    boolean capital = stem.isEmpty() && Character.isUpperCase(initial) || stem.endsWith("-");
    return stem + (capital ? Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1) : lemma);
  }
}
