package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "Es kamen 40 Gäste", "Es gibt Streit": what es is to its verb. */
final class ExpletiveRule implements TreeRule {
  @Override
  public String id() {
    return "tree.expletive";
  }

  @Override
  public String reason() {
    return "In first place es may only hold the place of a subject behind the verb; with geben it is"
        + " the subject itself.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Er fuhr in ein Dorf, wo es kein Kino gibt.", "nsubj(gibt, es) obj(gibt, Kino)"),
        Example.of("Es kamen 40 Gäste.", "expl(kamen, Es) nsubj(kamen, Gäste)"),
        Example.of("Es fehlen noch Stühle.", "expl(fehlen, Es) nsubj(fehlen, Stühle)"),
        Example.of("Es begann eine lange Suche.", "expl(begann, Es) nsubj(begann, Suche)"),
        Example.of("Es wurde viel gelacht.", "expl(gelacht, Es) advmod(gelacht, viel)"),
        Example.nothing("Es sah die Gefahr nicht."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      int verb = draft.head(i);
      if (draft.isForm(i, "es") && verb >= 0 && isPredicate(draft, verb)) {
        mend(draft, i, verb);
      }
    }
  }

  private static boolean isPredicate(Draft draft, int i) {
    return draft.isVerbal(i) || Clauses.hasAuxiliary(draft, i);
  }

  private static void mend(Draft draft, int es, int verb) {
    int finite = Clauses.finite(draft, verb);
    boolean giving = draft.hasLemma(verb, "geben") && !draft.hasChild(verb, "compound:prt");
    if (giving && !draft.hasChild(verb, "csubj")) {
      give(draft, es, verb);
      return;
    }
    if (finite >= 0 && hold(draft, es, verb, finite)) {
      return;
    }
    if (draft.is(es, "expl")
        && !draft.hasChild(verb, "nsubj")
        && !draft.hasChild(verb, "csubj")
        && !draft.hasChild(verb, "ccomp")) {
      draft.label(es, "nsubj");
    }
  }

  private static void give(Draft draft, int es, int verb) {
    if (draft.is(es, "expl") || draft.is(es, "obj") && !draft.hasChild(verb, "iobj")) {
      for (int child : draft.children(verb)) {
        if (draft.is(child, "nsubj")) {
          draft.label(child, "obj");
        }
      }
      draft.label(es, "nsubj");
    }
  }

  /** Whether es, beside a phrase that can be the subject, only holds a place. */
  private static boolean hold(Draft draft, int es, int verb, int finite) {
    boolean subject = draft.is(es, "nsubj");
    if (!subject && !draft.is(es, "obj") && !draft.is(es, "expl")) {
      return false;
    }
    boolean passive = draft.hasChild(verb, "aux:pass");
    boolean coming = Verbs.hasPerfectWithSein(draft.lemma(verb));
    for (int child : draft.children(verb)) {
      boolean other = draft.is(child, "nsubj");
      if (child == es || !other && !draft.label(child).equals("obj")) {
        continue;
      }
      if (passive && isQuantity(draft, child)) {
        draft.label(child, "advmod");
        draft.label(es, "expl");
        return true;
      }
      if (subject && other && (passive || coming)
          || WordOrder.holdsPlace(draft, verb, finite, es, child)) {
        draft.label(es, "expl");
        draft.label(child, passive ? "nsubj:pass" : "nsubj");
        return true;
      }
    }
    return false;
  }

  /** "viel": how much is done, not what is done. */
  private static boolean isQuantity(Draft draft, int i) {
    return draft.isForm(i, "viel", "wenig", "mehr") && draft.upos(i) != Upos.NOUN;
  }
}
