package aussage.de.repair;

import aussage.de.morph.Prefixes;
import aussage.rule.Table;
import aussage.syntax.VerbForm;
import com.google.common.collect.ImmutableSet;

/** What has to be known of single verbs. */
final class Verbs {
  private static final ImmutableSet<String> SEIN_BASES = read("sein-verbs.tsv", "base");
  private static final ImmutableSet<String> SEIN_VERBS = read("sein-verbs.tsv", "verb");
  private static final ImmutableSet<String> BEING_THERE = read("sein-verbs.tsv", "there");
  private static final ImmutableSet<String> SAYING = read("saying-verbs.tsv", "verb");
  private static final ImmutableSet<String> ASKING = read("asking-verbs.tsv", "verb");
  private static final ImmutableSet<String> WITH_ALS = read("als-verbs.tsv", "verb");
  private static final ImmutableSet<String> NAMING = read("als-verbs.tsv", "naming");
  private static final ImmutableSet<String> ACTS = read("actor-verbs.tsv", "acts");
  private static final ImmutableSet<String> WITH_PLACE = read("actor-verbs.tsv", "place");

  private Verbs() {}

  private static ImmutableSet<String> read(String file, String kind) {
    ImmutableSet.Builder<String> verbs = ImmutableSet.builder();
    for (Table.Row row : Table.read(Verbs.class, file)) {
      if (row.get("kind").equals(kind)) {
        verbs.addAll(row.list("verbs"));
      }
    }
    return verbs.build();
  }

  /** Whether the word can be an infinitive with zu: "zu gehen" by its last word, "wegzugehen". */
  static boolean canBeZuInfinitive(Draft draft, int i) {
    return draft.canBe(i, VerbForm.ZU_INFINITIVE)
        || (draft.isForm(i - 1, "zu") && draft.canBe(i, VerbForm.INFINITIVE));
  }

  /** Whether the finite form is a Konjunktiv I and nothing else: "er habe", not "sie melden". */
  static boolean isKonjunktivI(Draft draft, int finite) {
    return canBe(draft, finite, VerbForm.KONJUNKTIV_I) && !canBe(draft, finite, VerbForm.PRESENT);
  }

  /** Whether the finite form can only be a Konjunktiv: "er habe", "er käme"; not "er sagte". */
  static boolean isKonjunktiv(Draft draft, int finite) {
    return isKonjunktivI(draft, finite)
        || canBe(draft, finite, VerbForm.KONJUNKTIV_II)
            && !canBe(draft, finite, VerbForm.PRETERITE);
  }

  private static boolean canBe(Draft draft, int finite, VerbForm form) {
    return draft.can(finite, reading -> reading.verbForm() == form && reading.person() == 3);
  }

  /** Whether the perfect has "sein": "eintreffen". */
  static boolean hasPerfectWithSein(String infinitive) {
    if (SEIN_VERBS.contains(infinitive) || SEIN_BASES.contains(infinitive)) {
      return true;
    }
    for (int i = 2; i <= infinitive.length() - 5; i++) {
      if (SEIN_BASES.contains(infinitive.substring(i))
          && Prefixes.isSeparable(infinitive.substring(0, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it says that something is or comes into being: "beginnen". */
  static boolean isOfBeingThere(String infinitive) {
    return BEING_THERE.contains(infinitive);
  }

  /** Whether its object is the one who is to do something: "bitten". */
  static boolean isAsking(String infinitive) {
    return ASKING.contains(infinitive);
  }

  /** Whether it says of one thing that it is another: "bezeichnen als". */
  static boolean takesAls(String infinitive) {
    return WITH_ALS.contains(infinitive);
  }

  /** Whether it says without "als" what its object is: "nannte den Plan „eine Schande“". */
  static boolean isNaming(String infinitive) {
    return NAMING.contains(infinitive);
  }

  /** Whether it announces somebody's words: "mitteilen". */
  static boolean isSaying(String infinitive) {
    return SAYING.contains(infinitive);
  }

  /** Whether only persons and their bodies do it: "gewinnen". */
  static boolean isOfActors(String infinitive) {
    return ACTS.contains(infinitive);
  }

  /** Whether its object is often a place that does nothing: "verbinden". */
  static boolean takesPlace(String infinitive) {
    return WITH_PLACE.contains(infinitive);
  }
}
