package aussage.quantity;

import aussage.rule.Table;
import aussage.syntax.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The dictionary form of what is counted: the parser's, else by the end of the plural. */
final class NounLemmas {
  private static final int SHORTEST_STEM = 3;

  private final Map<String, String> ends = new HashMap<>();
  private final Set<String> classes = new HashSet<>();
  private final Set<String> added = new HashSet<>();
  private final int longest;

  /** Those of {@code nouns.tsv}, and more in rows as it has them; the added ones win. */
  NounLemmas(List<Table.Row> addedNouns) {
    for (Table.Row row : Table.read(NounLemmas.class, "nouns.tsv")) {
      ends.put(row.get("suffix"), row.get("lemma"));
      if (!row.get("why").isEmpty()) {
        classes.add(row.get("suffix"));
      }
    }
    for (Table.Row row : addedNouns) {
      if (row.get("suffix").length() < SHORTEST_STEM || row.get("lemma").isEmpty()) {
        throw row.wrong("a noun needs a suffix of three letters or more, and a lemma");
      }
      String suffix = row.get("suffix").toLowerCase(Locale.ROOT);
      ends.put(suffix, row.get("lemma").toLowerCase(Locale.ROOT));
      added.add(suffix);
    }
    longest = ends.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Of a noun as it stands in a sentence. */
  String of(Word noun) {
    String lemma = noun.lemma();
    if (isAdded(noun.form())) {
      return byEnd(noun.form());
    }
    if (lemma.isEmpty() || lemma.equals(noun.form())) {
      return byEnd(noun.form());
    }
    // The parser may know the dative only: "Hafenlokale" of "Hafenlokalen".
    boolean dative = noun.form().length() == lemma.length() + 1 && noun.form().endsWith("en");
    return dative ? byEnd(nominalised(noun, lemma)) : nominalised(noun, lemma);
  }

  private boolean isAdded(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return !added.isEmpty()
        && IntStream.range(0, lower.length()).anyMatch(at -> added.contains(lower.substring(at)));
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
  String byEnd(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    for (int length = Math.min(longest, lower.length()); length > 2; length--) {
      int begin = lower.length() - length;
      String end = lower.substring(begin);
      String lemma = ends.get(end);
      int shortest = classes.contains(end) ? SHORTEST_STEM - 1 : SHORTEST_STEM;
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
