package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;
import java.util.Set;

/** "hat … gefordert": the verb at the clause's end is the head, the finite one its auxiliary. */
final class VerbBracketRule implements TreeRule {
  private static final Set<String> MODALS =
      Set.of("können", "müssen", "sollen", "wollen", "dürfen", "mögen", "möchten");

  private static final int SEGMENTS = 3;

  @Override
  public String id() {
    return "tree.verb-bracket";
  }

  @Override
  public String reason() {
    return "In long clauses the parser loses the participle and takes the auxiliary, or a noun"
        + " between them, for the head.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Der Verband hatte zu dem Streit um die Hafengebühren Auskunft gefordert.",
            "root(gefordert) aux(gefordert, hatte) nsubj(gefordert, Verband)"),
        Example.of(
            "Die Zahl sei, so Ministerin Eva Lang, gestiegen.",
            "root(gestiegen) aux(gestiegen, sei) nsubj(gestiegen, Zahl)"),
        Example.of(
            "Das Amt hat einen Wirt, der jahrelang Geld genommen hatte, zu einer Strafe verurteilt.",
            "root(verurteilt) aux(verurteilt, hat) obj(verurteilt, Wirt)"),
        Example.nothing("Die Firma hat bereits im Mai geliefert."),
        Example.nothing("Er hat Mut und versucht zu helfen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isFinite(i) && isAuxiliaryVerb(draft, i)) {
        int verb = i == draft.segments().end(i) - 1 ? before(draft, i) : behind(draft, i);
        if (verb >= 0 && draft.head(i) != verb) {
          mend(draft, i, verb);
        }
      }
    }
  }

  private static boolean isAuxiliaryVerb(Draft draft, int i) {
    String lemma = draft.lemma(i);
    return lemma.equals("haben")
        || lemma.equals("sein")
        || lemma.equals("werden")
        || MODALS.contains(lemma);
  }

  /** The full verb before a finite verb that ends its clause: "gesagt hat". */
  private static int before(Draft draft, int finite) {
    return cluster(draft, finite, finite - 1);
  }

  /** The full verb at the end of a clause whose finite verb stands second: "hat … gesagt". */
  private static int behind(Draft draft, int finite) {
    if (finite > 0 && isNonFinite(draft, finite - 1) && draft.upos(finite - 1) == Upos.VERB) {
      return -1;
    }
    int verb = inSameStretch(draft, finite);
    boolean dependent =
        draft.is(finite, "aux")
            || draft.is(finite, "cop") && !draft.hasChild(draft.head(finite), "case");
    return verb >= 0 || dependent ? verb : afterInsertion(draft, finite);
  }

  private static int inSameStretch(Draft draft, int finite) {
    int last = draft.segments().end(finite) - 1;
    for (int i = finite + 1; i <= last; i++) {
      if (draft.isFinite(i) && !isNonFinite(draft, i)) {
        last = conjunctionBefore(draft, finite, i) - 1; // "sei gesperrt und werde repariert"
        break;
      }
    }
    int verb = -1;
    for (int i = finite + 1; i <= last && verb < 0; i++) {
      if (i == last || draft.upos(i + 1) == Upos.CCONJ) {
        verb = cluster(draft, finite, i);
      }
    }
    while (verb > finite
        && draft.is(verb, "conj")
        && draft.head(verb) > finite
        && draft.head(verb) < verb
        && isNonFinite(draft, draft.head(verb))) {
      verb = draft.head(verb); // "hatte Fehler eingeräumt und Gründe genannt"
    }
    return verb;
  }

  private static int conjunctionBefore(Draft draft, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (draft.upos(i) == Upos.CCONJ) {
        return i;
      }
    }
    return -1;
  }

  /** "Die Zahl sei, so Lang, gestiegen": behind what stands between commas. */
  private static int afterInsertion(Draft draft, int finite) {
    int at = finite;
    for (int k = 0; k < SEGMENTS; k++) {
      int border = draft.segments().borderAfter(at);
      at = border + 1;
      if (at >= draft.size() || !draft.isForm(border, ",", "–", "-")) {
        return -1;
      }
      int begin = draft.segments().begin(at);
      int last = draft.segments().end(at) - 1;
      boolean subordinate =
          draft.upos(begin) == Upos.SCONJ
              || draft.upos(begin) == Upos.CCONJ
              || draft.upos(begin) == Upos.PRON
              || draft.isForm(begin, "um", "wie");
      if (!subordinate
          && last >= begin
          && isNonFinite(draft, last)
          && (!draft.isFinite(last) || isAwaited(draft, finite, last))) {
        int verb = cluster(draft, finite, last);
        return verb >= begin && !hasFinite(draft, begin, verb) ? verb : -1;
      }
    }
    return -1;
  }

  /**
   * "hat den Mann, der …, zu acht Jahren verurteilt": what may be finite as well, but hangs on
   * haben.
   */
  private static boolean isAwaited(Draft draft, int finite, int last) {
    return draft.hasLemma(finite, "haben")
        && draft.head(last) >= finite
        && draft.head(last) < last
        && draft.is(last, "xcomp")
        && draft.canBe(last, VerbForm.PAST_PARTICIPLE);
  }

  private static boolean hasFinite(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      if (draft.isFinite(i) && !isNonFinite(draft, i)) {
        return true;
      }
    }
    return false;
  }

  /** The first of the verbs in a row that end here, if it is a form that the finite verb takes. */
  private static int cluster(Draft draft, int finite, int last) {
    int first = last;
    if (first < 0 || !isNonFinite(draft, first)) {
      return -1;
    }
    while (first > 0
        && first - 1 != finite
        && isNonFinite(draft, first - 1)
        && draft.isVerbal(first - 1)
        && !draft.hasLemma(last, "lassen")) {
      first--;
    }
    boolean infinitiveWithZu = first > 0 && draft.isForm(first - 1, "zu");
    if (infinitiveWithZu && isToBeDone(draft, finite)) {
      return first; // "sind vor diesem Hintergrund zu betrachten"
    }
    if (infinitiveWithZu || draft.upos(first) != Upos.VERB || first == finite) {
      return -1;
    }
    return takes(draft, finite, first, last) ? first : -1;
  }

  private static boolean isToBeDone(Draft draft, int finite) {
    return draft.hasLemma(finite, "sein")
        && draft.is(finite, "cop")
        && draft.isNominal(draft.head(finite))
        && draft.hasChild(draft.head(finite), "case");
  }

  private static boolean takes(Draft draft, int finite, int first, int last) {
    boolean participle = draft.canBe(last, VerbForm.PAST_PARTICIPLE);
    boolean infinitive = draft.canBe(last, VerbForm.INFINITIVE);
    return switch (draft.lemma(finite)) {
      case "haben", "sein" -> participle || first < last && infinitive;
      case "werden" -> participle || infinitive;
      default -> infinitive;
    };
  }

  private static boolean isNonFinite(Draft draft, int i) {
    return draft.isVerbal(i)
        && (draft.canBe(i, VerbForm.PAST_PARTICIPLE) || draft.canBe(i, VerbForm.INFINITIVE));
  }

  private static void mend(Draft draft, int auxiliary, int verb) {
    boolean dependent = draft.is(auxiliary, "aux") || draft.is(auxiliary, "cop");
    int wrong = dependent ? draft.head(auxiliary) : auxiliary;
    if (dependent
        && (draft.segments().begin(wrong) != draft.segments().begin(auxiliary)
            || draft.isVerbal(wrong) && draft.upos(wrong) == Upos.VERB && wrong > verb)) {
      return;
    }
    if (dependent && draft.is(wrong, "aux")) {
      return;
    }
    int[] children = draft.children(wrong);
    draft.attach(wrong, verb, dependent ? formerHead(draft, wrong) : "aux");
    if (dependent) {
      draft.attach(auxiliary, verb, "aux");
    }
    for (int child : children) {
      if (child != verb
          && draft.head(child) == wrong
          && (!dependent || isOfClause(draft, child, auxiliary))) {
        draft.attach(child, verb, draft.label(child));
      }
    }
    if (draft.upos(auxiliary) == Upos.VERB) {
      draft.tag(auxiliary, Upos.AUX);
    }
  }

  /** What a word was that the parser took for the clause's head. */
  private static String formerHead(Draft draft, int wrong) {
    if (!draft.isNominal(wrong)) {
      return draft.isVerbal(wrong) ? "dep" : "advmod";
    }
    if (draft.hasChild(wrong, "case")) {
      return "obl";
    }
    return draft.hasChild(wrong, "nsubj") ? "obj" : "nsubj";
  }

  private static boolean isOfClause(Draft draft, int child, int auxiliary) {
    return draft.is(child, "nsubj")
        || draft.is(child, "csubj")
        || draft.is(child, "expl")
        || draft.is(child, "mark")
        || draft.is(child, "aux")
        || draft.is(child, "obj")
        || draft.is(child, "iobj")
        || draft.is(child, "advcl")
        || draft.is(child, "ccomp")
        || draft.is(child, "parataxis")
        || draft.is(child, "punct")
        || child < auxiliary
            && (draft.is(child, "advmod") || draft.is(child, "nmod") || draft.is(child, "obl"));
  }
}
