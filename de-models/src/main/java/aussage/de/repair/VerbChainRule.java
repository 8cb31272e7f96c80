package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Numerus;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;

/** "Die Stadt will sparen, Stellen streichen und Busse verkaufen": all that she will do. */
final class VerbChainRule implements TreeRule {
  @Override
  public String id() {
    return "tree.verb-chain";
  }

  @Override
  public String reason() {
    return "An infinitive without zu behind a comma, or a participle, goes on with the one before"
        + " it and shares its auxiliary; the parser takes it for what is wanted.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Der Konzern will Stellen streichen, zwei Werke schließen und die Verwaltung"
                + " verlegen.",
            "conj(streichen, schließen) obj(schließen, Werke) conj(schließen, verlegen)"),
        Example.of(
            "Am Montag wird sie nach Rom reisen, den Papst treffen und eine Schule besuchen.",
            "conj(reisen, treffen) obj(treffen, Papst) conj(treffen, besuchen)"),
        Example.of(
            "Die Stadt muss Parkplätze abbauen, Radwege anlegen und Busse kaufen.",
            "conj(abbauen, anlegen) obj(anlegen, Radwege) obj(kaufen, Busse)"),
        Example.of(
            "Die Partei soll Gelder veruntreut, Akten vernichtet und Zeugen bedroht haben.",
            "conj(veruntreut, vernichtet) obj(vernichtet, Akten) obj(bedroht, Zeugen)"),
        Example.of(
            "Er hat Bücher geschrieben, Filme gedreht und Preise gewonnen.",
            "conj(geschrieben, gedreht) obj(gedreht, Filme) obj(gewonnen, Preise)"),
        Example.nothing("Die Stadt will versuchen, Stellen zu streichen."),
        Example.nothing("Die Gemeinden wollen helfen, Firmen ziehen sich zurück."),
        Example.nothing("Er will wissen, wann die Züge fahren."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 3; i < draft.size(); i++) {
      int first = draft.head(i);
      if (first > 0 && first < i && draft.upos(i) == Upos.VERB && goesOn(draft, first, i)) {
        draft.label(i, "conj");
        objects(draft, i);
        for (int further : draft.children(i)) {
          if (draft.is(further, "conj") && draft.hasChild(further, "cc")) {
            objects(draft, further);
          }
        }
      }
    }
  }

  private static boolean goesOn(Draft draft, int first, int second) {
    int auxiliary = Clauses.finiteAuxiliary(draft, first);
    if (auxiliary < 0
        || auxiliary > first
        || !draft.isForm(first + 1, ",")
        || draft.segments().borderBefore(second) != first + 1
        || Clauses.finiteAuxiliary(draft, second) >= 0
        || draft.hasChild(second, "mark")
        || QuestionClauseRule.opensQuestion(draft, first + 2)
        || draft.hasChild(first, "mark")
        || !draft.hasChild(first, "nsubj")) {
      return false;
    }
    boolean infinitives =
        (draft.is(second, "xcomp") || draft.is(second, "ccomp"))
            && draft.canBe(first, VerbForm.INFINITIVE)
            && draft.canBe(second, VerbForm.INFINITIVE)
            && !Verbs.canBeZuInfinitive(draft, second)
            && !draft.hasChild(second, "nsubj")
            && (isClosed(draft, second) || !draft.canBe(auxiliary, Numerus.PLURAL));
    boolean participles =
        !draft.is(second, "acl")
            && !draft.is(second, "advcl")
            && draft.canBe(first, VerbForm.PAST_PARTICIPLE)
            && draft.canBe(second, VerbForm.PAST_PARTICIPLE)
            && (isClosedByHaben(draft, second)
                || draft.hasLemma(auxiliary, "haben") && isClosed(draft, second));
    return infinitives || participles;
  }

  /** Whether "und" and one more verb end the row. */
  private static boolean isClosed(Draft draft, int verb) {
    int last = draft.child(verb, "conj");
    return last > verb && draft.upos(last) == Upos.VERB && draft.hasChild(last, "cc");
  }

  /** "soll …, …, und Zeugen bedroht haben": all of them are active. */
  private static boolean isClosedByHaben(Draft draft, int verb) {
    int last = isClosed(draft, verb) ? draft.child(verb, "conj") : -1;
    int auxiliary = last < 0 ? -1 : draft.child(last, "aux");
    return auxiliary > last
        && draft.hasLemma(auxiliary, "haben")
        && draft.canBe(auxiliary, VerbForm.INFINITIVE);
  }

  /** The subject stands with the first verb. */
  private static void objects(Draft draft, int verb) {
    for (int child : draft.children(verb)) {
      if (draft.is(child, "nsubj")
          && child < verb
          && Clauses.isBare(draft, child)
          && Clauses.allows(draft, child, Case.ACCUSATIVE)) {
        draft.label(child, "obj");
      }
    }
  }
}
