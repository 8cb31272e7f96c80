package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;

/**
 * "hat den Hof gekauft und das Dach saniert": what shares haben or a modal shares the subject. What
 * shares a passive and has a noun of its own has a subject of its own.
 */
final class SharedSubjectRule implements TreeRule {
  @Override
  public String id() {
    return "tree.shared-subject";
  }

  @Override
  public String reason() {
    return "Predicates that share an auxiliary of the active voice have one subject; the parser"
        + " takes the object of the second for a subject of its own. Passives have no object.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Die Firma hat den Hof gekauft und das Dach saniert.", "obj(saniert, Dach)"),
        Example.of(
            "Das Amt hat die Frist nicht verlängert und die Beiträge gesenkt.",
            "nsubj(verlängert, Amt) obj(gesenkt, Beiträge)"),
        Example.of(
            "Der Frost hat Rohre gesprengt, Brunnen beschädigt und die Ernte vernichtet.",
            "obj(gesprengt, Rohre) obj(beschädigt, Brunnen) obj(vernichtet, Ernte)"),
        Example.of(
            "Der Wirt hatte den Saal gemietet und damit Gäste gewonnen, die sonst ausblieben.",
            "obj(gewonnen, Gäste)"),
        Example.of(
            "Die Post will Filialen schließen und Briefkästen abbauen.",
            "obj(abbauen, Briefkästen)"),
        Example.of(
            "Gestern wurde ein Schüler gelobt und seine Lehrerin geehrt.",
            "nsubj:pass(geehrt, Lehrerin)"),
        Example.of(
            "Am Abend sind elf Wanderer gerettet und mehr als 30 verletzt worden.",
            "nsubj:pass(verletzt, 30)"),
        Example.of(
            "Der Roman erschien im Mai und machte sie bekannt.",
            "nsubj(erschien, Roman) obj(machte, sie)"),
        Example.of(
            "Sie war nach Ulm gezogen und hatte dort ein Geschäft eröffnet.",
            "nsubj(gezogen, Sie) obj(eröffnet, Geschäft)"),
        Example.nothing("Am Montag war er gegangen und hatte das Fest begonnen."),
        Example.nothing("Das Boot kam an und sie stieg ein."),
        Example.nothing("Die Boote kamen an und fuhr sie mit?"),
        Example.nothing("Das Dach wurde saniert und der Hof gepflastert."),
        Example.nothing("Die Union hat den Antrag abgelehnt, die Linke zugestimmt."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 2; i < draft.size(); i++) {
      if (isVerbBehindAnd(draft, i)) {
        draft.label(i + 1, "obj");
      } else if (isPredicateBehindAnd(draft, i)) {
        draft.label(draft.child(i, "nsubj"), "obj");
      } else if (draft.is(i, "conj") && draft.isVerbal(i) && isBareConjunct(draft, i)) {
        int subject = draft.child(i, "nsubj");
        int object = draft.child(i, "obj");
        if (subject >= 0 && subject < i && sharesSubject(draft, i, subject)) {
          draft.label(subject, "obj");
        } else if (subject < 0) {
          int own = object < 0 ? BareAmounts.number(draft, i, draft.head(i)) : object;
          if (own >= 0 && own < i && isOfPassive(draft, i, own)) {
            draft.label(own, "nsubj:pass");
          }
        }
      }
    }
  }

  /** "erschien und machte sie bekannt": no subject of its own stands behind such a verb. */
  private static boolean isVerbBehindAnd(Draft draft, int verb) {
    int first = draft.head(verb);
    int subject = first < 0 ? -1 : draft.child(first, "nsubj");
    return draft.is(verb, "conj")
        && draft.isFinite(verb)
        && draft.isForm(verb - 1, "und")
        && draft.head(verb - 1) == verb
        && draft.isForm(verb + 1, "sie", "es")
        && draft.is(verb + 1, "nsubj")
        && draft.head(verb + 1) == verb
        && subject >= 0
        && subject < first
        && Clauses.agree(draft, subject, verb);
  }

  /** "war gezogen und <i>hatte</i> dort ein Geschäft <i>eröffnet</i>": nor behind "hatte". */
  private static boolean isPredicateBehindAnd(Draft draft, int verb) {
    int noun = draft.is(verb, "conj") ? draft.child(verb, "nsubj") : -1;
    int finite = noun < 0 ? -1 : Clauses.finite(draft, verb);
    int first = draft.head(verb);
    int finiteOfFirst = first < 0 ? -1 : Clauses.finite(draft, first);
    int subject = finiteOfFirst < 0 ? -1 : Clauses.subject(draft, first);
    return finite > 1
        && noun > finite
        && draft.upos(finite - 1) == Upos.CCONJ
        && draft.head(finite - 1) == verb
        && !draft.hasLemma(finite, "sein")
        && !draft.hasChild(verb, "aux:pass")
        && !draft.hasChild(verb, "obj")
        && !draft.hasChild(verb, "cop")
        && !draft.hasChild(first, "mark")
        && subject >= 0
        && subject < finiteOfFirst
        && Clauses.agree(draft, subject, finite)
        && Clauses.allows(draft, noun, Case.ACCUSATIVE);
  }

  private static boolean isOfPassive(Draft draft, int verb, int noun) {
    int first = firstWithAuxiliary(draft, verb);
    return first >= 0
        && draft.hasChild(first, "aux:pass")
        && draft.canBe(verb, VerbForm.PAST_PARTICIPLE)
        && Clauses.isBare(draft, noun)
        && Clauses.isNounPhrase(draft, noun)
        && Clauses.allows(draft, noun, Case.NOMINATIVE)
        && !draft.isForm(noun, "sich");
  }

  /**
   * Without a finite auxiliary or conjunction of its own, behind "und" or in a list that has one.
   */
  private static boolean isBareConjunct(Draft draft, int verb) {
    int further = draft.child(verb, "conj");
    boolean listed = draft.hasChild(verb, "cc") || further >= 0 && draft.hasChild(further, "cc");
    int next = verb + 1;
    boolean closes =
        next == draft.segments().end(verb)
            || draft.upos(next) == Upos.CCONJ
            || draft.isForm(next, "worden", "werden")
            || draft.isPunctuation(next);
    return listed
        && closes
        && Clauses.finiteAuxiliary(draft, verb) < 0
        && !draft.hasChild(verb, "cop")
        && !draft.hasChild(verb, "mark");
  }

  private static boolean sharesSubject(Draft draft, int verb, int noun) {
    int first = firstWithAuxiliary(draft, verb);
    int finite = first < 0 ? -1 : Clauses.finiteAuxiliary(draft, first);
    if (finite < 0 || finite > first || noun < first || !Clauses.isBare(draft, noun)) {
      return false;
    }
    VerbForm form =
        draft.hasLemma(finite, "haben") ? VerbForm.PAST_PARTICIPLE : VerbForm.INFINITIVE;
    return isActive(draft, first, finite)
        && draft.canBe(first, form)
        && draft.canBe(verb, form)
        && draft.hasChild(first, "nsubj")
        && Clauses.allows(draft, noun, Case.ACCUSATIVE);
  }

  /** The predicate that it is coordinated with and that has an auxiliary; -1 without one. */
  private static int firstWithAuxiliary(Draft draft, int verb) {
    int at = verb;
    for (int steps = 0; steps < 5 && at >= 0 && draft.is(at, "conj"); steps++) {
      at = draft.head(at);
      if (at >= 0 && draft.hasChild(at, "aux")) {
        return at;
      }
    }
    return -1;
  }

  /** "hat …", "will …", "wird …", and no passive: "soll gebaut werden". */
  private static boolean isActive(Draft draft, int verb, int finite) {
    boolean passive = draft.hasLemma(finite, "sein");
    for (int child : draft.children(verb)) {
      passive |= draft.is(child, "aux") && child != finite && draft.hasLemma(child, "werden");
    }
    return !passive
        && (!draft.hasLemma(finite, "werden") || !draft.canBe(verb, VerbForm.PAST_PARTICIPLE));
  }
}
