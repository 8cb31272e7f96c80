package aussage.time;

import aussage.rule.Table;
import aussage.syntax.VerbForm;
import aussage.syntax.Word;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a word's letters alone tell of a verb's form: "gebaut", "eröffneten", "einzuleiten". */
final class VerbShapes {
  private static final int SHORTEST_PRETERITE = 5;
  private static final int SHORTEST_PARTICIPLE = 5;

  /** "be", "ver", "über". */
  private static final List<String> INSEPARABLE = prefixes("inseparable");

  /** "ab", "ein", "zurück". */
  private static final Set<String> SEPARABLE = Set.copyOf(prefixes("separable"));

  private VerbShapes() {}

  private static List<String> prefixes(String kind) {
    return Table.read(VerbShapes.class, "prefixes.tsv").stream()
        .filter(row -> row.get("kind").equals(kind))
        .flatMap(row -> row.list("prefixes").stream())
        .toList();
  }

  /** Whether such a form stands behind an inseparable prefix: "brachen" in "zerbrachen". */
  static boolean isPrefixed(String form, Predicate<String> stem) {
    for (String prefix : INSEPARABLE) {
      if (form.startsWith(prefix) && stem.test(form.substring(prefix.length()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "gebaut", "verloren", "eingestellt", by their prefix and ending; may be another form as well.
   */
  static boolean isParticiple(String form) {
    if (form.length() < SHORTEST_PARTICIPLE || Character.isUpperCase(form.charAt(0))) {
      return false;
    }
    if (form.equals("worden")) {
      return true;
    }
    int ge = form.indexOf("ge");
    boolean prefixed = ge >= 0 && ge + 4 < form.length() && !form.startsWith("gegen");
    boolean inseparable =
        form.startsWith("be")
            || form.startsWith("ver")
            || form.startsWith("er")
            || form.startsWith("ent")
            || form.startsWith("zer");
    boolean ending = form.endsWith("t") || form.endsWith("en");
    return ending && (prefixed || inseparable)
        || form.endsWith("iert")
        || (form.startsWith("unter") || form.startsWith("über"))
            && (form.endsWith("t") || form.endsWith("ommen") || form.endsWith("chen"))
            && !form.equals("überhaupt");
  }

  /** "überfallen", "unterschrieben": infinitives as well, but not beside "haben". */
  static boolean isParticipleOfHaben(String form) {
    return isParticiple(form) || form.endsWith("en") && hasInseparablePrefix(form);
  }

  /** "baute", "eröffneten"; not "letzte", "gute", "heute", which the table of forms excludes. */
  static boolean isWeakPreterite(Word word) {
    String form = word.form();
    if (form.length() < SHORTEST_PRETERITE || Character.isUpperCase(form.charAt(0))) {
      return false;
    }
    boolean ending = form.endsWith("te") || form.endsWith("ten") && form.endsWith("eten");
    return ending && !form.endsWith("ste") && !form.endsWith("iste");
  }

  /** "überfallen", "zerbrach". */
  static boolean hasInseparablePrefix(String form) {
    return INSEPARABLE.stream().anyMatch(form::startsWith);
  }

  /** "einzuleiten", "vorzulegen". */
  static boolean isJoinedInfinitive(Word word) {
    String form = word.form();
    int zu = form.indexOf("zu", 1);
    return zu > 0
        && form.endsWith("n")
        && form.length() - zu >= SHORTEST_PARTICIPLE
        && (word.isSurely(VerbForm.ZU_INFINITIVE) || SEPARABLE.contains(form.substring(0, zu)));
  }

  /** Where the ending of an adjective begins, -1 where there is none: "-e", "-en", "-er". */
  static int inflectionBegin(String form) {
    int e = form.lastIndexOf('e');
    int rest = form.length() - e - 1;
    return e >= SHORTEST_PARTICIPLE
            && (rest == 0 || rest == 1 && "nrsm".indexOf(form.charAt(e + 1)) >= 0)
        ? e
        : -1;
  }

  /** "nutzbare", "gültigen": behind "ab" it tells from when something can be used. */
  static boolean isOfUse(String form) {
    int end = inflectionBegin(form);
    return end > 0
        && Character.isLowerCase(form.charAt(0))
        && (form.startsWith("bar", end - 3) || form.startsWith("gültig", end - 6));
  }
}
