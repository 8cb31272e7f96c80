package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;

/** "wies die Vorwürfe als haltlos zurück": als is the case of what follows it. */
final class AlsPredicateRule implements TreeRule {
  @Override
  public String id() {
    return "tree.als-predicate";
  }

  @Override
  public String reason() {
    return "The parser makes als a head, and gives it the clause's object.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die Klinik wies die Kritik als „haltlos“ zurück.",
            "obj(wies, Kritik) xcomp(wies, haltlos) case(haltlos, als)"),
        Example.of(
            "Die Chefin bezeichnete die Kritik als überzogen.",
            "obj(bezeichnete, Kritik) xcomp(bezeichnete, überzogen) case(überzogen, als)"),
        Example.of(
            "Die Kritik wies er als nicht begründet zurück.",
            "case(begründet, als) advmod(begründet, nicht) xcomp(wies, begründet)"),
        Example.of(
            "Der Verband bezeichnete die Forderung als überzogen.",
            "obj(bezeichnete, Forderung) xcomp(bezeichnete, überzogen) case(überzogen, als)"),
        Example.of(
            "Das Gericht hielt die Behauptung für widerlegt.",
            "obj(hielt, Behauptung) xcomp(hielt, widerlegt) case(widerlegt, für)"),
        Example.nothing("Als das Schiff sank, rief er die Küstenwache."));
  }

  /** "als nicht begründet": what stands between them is denied of what follows. */
  private static void not(Draft draft, int als) {
    int said = als + 2;
    if (draft.isForm(als + 1, "nicht")
        && said < draft.size()
        && draft.head(said) >= 0
        && draft.head(said) < als
        && draft.isVerbal(draft.head(said))
        && Verbs.takesAls(draft.lemma(draft.head(said)))
        && (draft.upos(said) == Upos.ADJ || draft.canBe(said, VerbForm.PAST_PARTICIPLE))
        && !Clauses.hasAuxiliary(draft, said)) {
      draft.attach(als + 1, said, "advmod");
      draft.attach(als, said, "case");
      draft.label(said, "xcomp");
    }
  }

  /** "Kritik als haltlos": an predicate with als is said by the verb, not by the noun. */
  private static void raise(Draft draft, int said) {
    int noun = draft.head(said);
    if (noun < 0
        || noun > said
        || !draft.isNominal(noun)
        || draft.head(noun) < 0
        || !draft.isVerbal(draft.head(noun))) {
      return;
    }
    int verb = draft.head(noun);
    if (draft.upos(said) == Upos.ADJ) {
      draft.attach(said, verb, "xcomp");
    } else if (draft.isNominal(said) && Verbs.takesAls(draft.lemma(verb))) {
      draft.attach(said, verb, "obl");
    }
  }

  /** "die Kritik als überzogen": a participle alone makes no clause. */
  private static void participle(Draft draft, int als, int said) {
    int verb = draft.head(said);
    if (said != als + 1
        || verb < 0
        || verb > als
        || !draft.isVerbal(verb)
        || !Verbs.takesAls(draft.lemma(verb)) && !isForParticiple(draft, als)
        || Clauses.hasAuxiliary(draft, said)) {
      return;
    }
    draft.label(said, "xcomp");
    draft.label(als, "case");
    lift(draft, said, als, verb);
    lift(draft, als, als, verb);
  }

  /** What stands before "als" goes with the verb. */
  private static void lift(Draft draft, int from, int als, int verb) {
    for (int child : draft.children(from)) {
      if (child < als) {
        boolean second = draft.is(child, "nsubj") && draft.hasChild(verb, "nsubj");
        draft.attach(child, verb, second ? "obj" : draft.label(child));
      }
    }
  }

  /** "hielt die Behauptung für widerlegt". */
  private static boolean isForParticiple(Draft draft, int i) {
    int said = i + 1;
    return draft.isForm(i, "für")
        && draft.head(i) == said
        && draft.upos(said) == Upos.VERB
        && draft.canBe(said, VerbForm.PAST_PARTICIPLE)
        && draft.head(said) >= 0
        && draft.hasLemma(draft.head(said), "halten");
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (isForParticiple(draft, i)) {
        participle(draft, i, draft.head(i));
        continue;
      }
      if (!draft.isForm(i, "als") || draft.head(i) < 0 || draft.is(i, "fixed")) {
        continue;
      }
      not(draft, i);
      if (draft.is(i, "mark") || draft.is(i, "xcomp") && draft.head(i) == i + 1) {
        participle(draft, i, draft.head(i));
        continue;
      }
      if (draft.is(i, "case")) {
        raise(draft, draft.head(i));
        continue;
      }
      int said = -1;
      for (int child : draft.children(i)) {
        if (child > i && said < 0 && !draft.isPunctuation(child)) {
          said = child;
        }
      }
      if (said < 0 || draft.isVerbal(said)) {
        continue;
      }
      int verb = draft.head(i);
      for (int child : draft.children(i)) {
        if (child < i && !draft.isPunctuation(child)) {
          draft.attach(child, verb, draft.hasChild(verb, "nsubj") ? "obj" : draft.label(child));
        }
      }
      draft.attach(i, said, "case");
      draft.label(said, draft.upos(said) == Upos.ADJ ? "xcomp" : "obl");
    }
  }
}
