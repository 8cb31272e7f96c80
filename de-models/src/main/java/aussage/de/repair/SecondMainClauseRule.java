package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import java.util.List;

/** "Der Rat verlangte Geld, Roth lehnte das ab": two main clauses with nothing but a comma. */
final class SecondMainClauseRule implements TreeRule {
  @Override
  public String id() {
    return "tree.second-main-clause";
  }

  @Override
  public String reason() {
    return "Behind a main clause that has its object, a second one with its verb in second place"
        + " is no content of it, nor is its subject one more object.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Der Rat verlangte eine Prüfung, das Amt kündigte Gespräche an.",
            "conj(verlangte, kündigte) nsubj(kündigte, Amt)"),
        Example.of(
            "Der Verein verlangte einen Plan, Ministerin Eva Lang lehnte das ab.",
            "conj(verlangte, lehnte) nsubj(lehnte, Ministerin) obj(lehnte, das)"),
        Example.of(
            "Die Grünen holten 29,3 Prozent, die Union verlor deutlich und landete bei 13,4.",
            "obj(holten, Prozent) nsubj(verlor, Union) conj(holten, verlor)"),
        Example.nothing("Er sagte, das Amt kündigte Gespräche an."),
        Example.nothing("Roth teilte den Fischern mit, das Amt prüfe die Netze."),
        Example.nothing("Er sah den Mann, der Kuchen kaufte."));
  }

  @Override
  public void apply(Draft draft) {
    for (int begin = 3; begin < draft.size(); begin++) {
      if (draft.segments().opensBehindComma(begin)) {
        int finite = onlyFinite(draft, begin, draft.segments().end(begin));
        int subject = finite <= begin ? -1 : subject(draft, begin, finite);
        int first = subject < 0 ? -1 : verbBefore(draft, begin);
        if (first >= 0) {
          mend(draft, first, subject, finite);
        }
      }
    }
  }

  private static int onlyFinite(Draft draft, int begin, int end) {
    int found = -1;
    for (int i = begin; i < end; i++) {
      if (draft.upos(i) == Upos.CCONJ && found >= 0 && goesOn(draft, i, end)) {
        break; // "das Amt stimmte zu | und kündigte Gespräche an"
      }
      if (draft.upos(i) == Upos.SCONJ || draft.upos(i) == Upos.CCONJ) {
        return -1;
      }
      if (draft.isFinite(i)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found >= 0 && !Verbs.isKonjunktiv(draft, found) ? found : -1;
  }

  /** Whether a verb follows right behind the conjunction. */
  private static boolean goesOn(Draft draft, int conjunction, int end) {
    return conjunction + 1 < end && draft.isFinite(conjunction + 1);
  }

  /** The noun of the phrase that fills all the place before the verb. */
  private static int subject(Draft draft, int begin, int finite) {
    boolean isTitle = draft.upos(begin) == Upos.NOUN && PersonNouns.contains(draft, begin);
    int title = isTitle ? begin : -1;
    int noun = title >= 0 ? title : GappingRule.subject(draft, begin, finite);
    if (noun < 0 || draft.upos(noun) == Upos.PRON || !Clauses.canBeSubject(draft, noun, finite)) {
      return -1;
    }
    for (int i = noun + 1; i < finite; i++) {
      if (draft.upos(i) != Upos.PROPN) {
        return -1;
      }
    }
    return title >= 0 && title + 1 == finite ? -1 : noun;
  }

  /** The verb of the main clause that ends at the comma and has a noun for its object; else -1. */
  private static int verbBefore(Draft draft, int begin) {
    int last = draft.segments().borderBefore(begin) - 1;
    int first = draft.segments().begin(last);
    int finite = onlyFinite(draft, first, last + 1);
    int verb = finite <= first ? -1 : Clauses.predicate(draft, finite);
    if (verb < first || verb > last || draft.hasChild(verb, "mark")) {
      return -1;
    }
    int subject = draft.child(verb, "nsubj");
    int object = draft.child(verb, "obj");
    boolean complete =
        subject >= first && object >= first && object < begin && draft.upos(object) != Upos.PRON;
    return complete && !draft.is(verb, "acl:relcl") && !draft.is(verb, "acl") ? verb : -1;
  }

  private static void mend(Draft draft, int first, int subject, int finite) {
    int verb = Clauses.predicate(draft, finite);
    boolean content = draft.head(verb) == first && draft.is(verb, "ccomp");
    boolean broken = draft.head(subject) < subject && draft.head(subject) >= first;
    if (verb < finite || !content && !broken) {
      return;
    }
    for (int child : draft.children(verb)) {
      if (draft.is(child, "nsubj") && child > finite) {
        draft.label(child, "obj");
      }
    }
    draft.attach(verb, first, "conj");
    draft.attach(subject, verb, "nsubj");
  }
}
