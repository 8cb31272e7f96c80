package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;

/** "soll verkauft und abgerissen werden": two participles that share an auxiliary. */
final class ParticipleCoordinationRule implements TreeRule {
  @Override
  public String id() {
    return "tree.participle-coordination";
  }

  @Override
  public String reason() {
    return "The first of two participles heads the pair and has what both share; the parser hangs"
        + " it on the second, and the conjunction too.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Das Haus soll verkauft und abgerissen werden.",
            "root(verkauft) conj(verkauft, abgerissen) cc(abgerissen, und)"
                + " nsubj:pass(verkauft, Haus) aux(verkauft, soll)"),
        Example.of(
            "Die Brücken, die gebaut oder repariert wurden, halten.",
            "acl:relcl(Brücken, gebaut) conj(gebaut, repariert)"),
        Example.nothing("Der Plan sei bekannt und werde umgesetzt."),
        Example.nothing("Die Firma hat den Hof gekauft und saniert."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i + 1 < draft.size(); i++) {
      if (draft.upos(i) == Upos.CCONJ && isParticiple(draft, i - 1)) {
        int second = draft.head(i);
        if (second > i
            && draft.head(i - 1) == second
            && isParticiple(draft, second)
            && !draft.is(i - 1, "aux")
            && draft.segments().begin(second) == draft.segments().begin(i)
            && draft.hasChild(second, "aux")) {
          mend(draft, i - 1, i, second);
        }
      }
    }
  }

  private static boolean isParticiple(Draft draft, int i) {
    return draft.upos(i) == Upos.VERB && draft.canBe(i, VerbForm.PAST_PARTICIPLE);
  }

  private static void mend(Draft draft, int first, int conjunction, int second) {
    draft.narrow(first, reading -> reading.verbForm() == VerbForm.PAST_PARTICIPLE);
    draft.narrow(second, reading -> reading.verbForm() == VerbForm.PAST_PARTICIPLE);
    int[] children = draft.children(second);
    draft.attach(second, first, "conj");
    for (int child : children) {
      if (child != first
          && (child < conjunction || draft.is(child, "aux") || draft.is(child, "punct"))) {
        draft.attach(child, first, draft.label(child));
      }
    }
  }
}
