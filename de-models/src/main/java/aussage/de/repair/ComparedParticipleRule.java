package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;

/** "ist stärker gestiegen als erwartet": the participle behind "als" compares, it is no verb. */
final class ComparedParticipleRule implements TreeRule {
  @Override
  public String id() {
    return "tree.compared-participle";
  }

  @Override
  public String reason() {
    return "Of two participles the parser gives the auxiliary to the one behind als.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Teuerung ist im Mai stärker gesunken als erwartet.",
            "root(gesunken) aux(gesunken, ist) nsubj(gesunken, Teuerung) obl(gesunken, erwartet)"),
        Example.of(
            "Der Umsatz ist stärker als erwartet gestiegen.",
            "root(gestiegen) aux(gestiegen, ist) nsubj(gestiegen, Umsatz) obl(gestiegen, erwartet)"),
        Example.of(
            "Die Arbeiten wurden früher abgeschlossen als angenommen.",
            "root(abgeschlossen) nsubj:pass(abgeschlossen, Arbeiten)"),
        Example.nothing("Der Umsatz stieg stärker als erwartet."),
        Example.nothing("Die Frau wurde als vermisst gemeldet."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size() - 1; i++) {
      int compared = i + 1;
      if (draft.isForm(i, "als")
          && draft.head(i) == compared
          && draft.canBe(compared, VerbForm.PAST_PARTICIPLE)
          && auxiliary(draft, compared) >= 0) {
        int verb = verb(draft, i);
        if (verb >= 0) {
          mend(draft, i, verb);
        }
      }
    }
  }

  /** An auxiliary before "als" that hangs on the participle behind it. */
  private static int auxiliary(Draft draft, int compared) {
    for (int child : draft.children(compared)) {
      boolean auxiliary = draft.is(child, "aux") || draft.is(child, "cop");
      if (auxiliary && child < compared - 1) {
        return child;
      }
    }
    return -1;
  }

  /** The participle right before "als", or right behind the one compared where that ends it. */
  private static int verb(Draft draft, int als) {
    int end = draft.segments().end(als);
    if (als + 2 == end) {
      return isParticiple(draft, als - 1) ? als - 1 : -1;
    }
    return als + 3 == end && isParticiple(draft, als + 2) ? als + 2 : -1;
  }

  private static boolean isParticiple(Draft draft, int i) {
    boolean verbal = draft.isVerbal(i) && draft.canBe(i, VerbForm.PAST_PARTICIPLE);
    return verbal || draft.upos(i) == Upos.ADJ && draft.morphology().isParticiple(draft.lower(i));
  }

  private static void mend(Draft draft, int als, int verb) {
    int compared = als + 1;
    int[] children = draft.children(compared);
    draft.tag(verb, Upos.VERB);
    draft.attach(compared, verb, "obl");
    for (int child : children) {
      if (child != verb && child != als) {
        draft.attach(child, verb, draft.label(child));
      }
    }
    draft.tag(als, Upos.ADP);
    draft.label(als, "case");
  }
}
