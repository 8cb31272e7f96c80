package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.EntityType;
import aussage.syntax.Gender;
import aussage.syntax.Numerus;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import java.util.List;

/** Relative clauses hang on a noun before them that agrees with their pronoun. */
final class RelativeClauseRule implements TreeRule {
  private static final int REACH = 20;

  /** Names of places without an article are neuter: "das schöne Bremen". */
  private static final int NEUTER_SINGULAR =
      Phrases.mask(
          new Reading("", Upos.PROPN, null, Numerus.SINGULAR, Gender.NEUTER, 0, null, false));

  @Override
  public String id() {
    return "tree.relative-clause";
  }

  @Override
  public String reason() {
    return "The parser often takes a noun that the pronoun's gender and number forbid; then the"
        + " nearest one that agrees has the clause.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Der Sprecher der Klinik, der am Montag sprach, lobte den Plan.",
            "acl:relcl(Sprecher, sprach)"),
        Example.of(
            "Die Kinder, die im Wald spielten, wurden gefunden.",
            "acl:relcl(Kinder, spielten) nsubj(spielten, die)"),
        Example.of(
            "Er kritisierte die Verbesserung der Leistung, die der Bund zahlt.",
            "acl:relcl(Leistung, zahlt)"),
        Example.of("Die Liste der Namen, die dort hing, ist weg.", "acl:relcl(Liste, hing)"),
        Example.nothing("Er sagte, der Sprecher habe recht."),
        Example.nothing("Das Tor sei dicht, sagte der Wart, die Schleuse müsse geprüft werden."),
        Example.nothing("Es sei ruhig, erklärte das Amt, die Züge würden bald wieder fahren."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i < draft.size() - 1; i++) {
      int pronoun = pronounOpening(draft, i);
      if (pronoun >= 0) {
        mend(draft, i, pronoun);
      }
    }
  }

  /** The relative pronoun of a stretch that begins here, perhaps after a preposition; else -1. */
  private static int pronounOpening(Draft draft, int i) {
    if (draft.segments().begin(i) != i || !draft.isForm(draft.segments().borderBefore(i), ",")) {
      return -1;
    }
    int at = draft.upos(i) == Upos.ADP ? i + 1 : i;
    boolean pronoun =
        at < draft.segments().end(i)
            && SubordinateClause.PRONOUNS.contains(draft.form(at))
            && (draft.upos(at) == Upos.PRON || !draft.is(at, "det") || isVerbFinal(draft, at));
    return pronoun || at < draft.size() && draft.isForm(at, "deren", "dessen") ? at : -1;
  }

  /**
   * "Firmen, die Verluste machen": the article of a clause that the parser has as an attribute, its
   * finite verb at the end, is its pronoun.
   */
  private static boolean isVerbFinal(Draft draft, int at) {
    int last = draft.segments().end(at) - 1;
    if (!draft.isFinite(last) || last < at + 2) {
      return false;
    }
    int verb = Clauses.predicate(draft, last);
    int noun = draft.head(at);
    boolean free = noun > at && noun < last && draft.head(noun) == verb && at + 1 == noun;
    return free
        && draft.is(verb, "acl")
        && Clauses.finite(draft, verb) == last // "die Fenster müssten erneuert werden" is no such
        && Clauses.isBare(draft, noun);
  }

  private static void mend(Draft draft, int first, int pronoun) {
    SubordinateClause clause = SubordinateClause.at(draft, first);
    int last = clause == null ? lastWord(draft, first) : clause.last();
    if (!draft.isVerbal(last) || last <= pronoun) {
      return;
    }
    int verb = Clauses.predicate(draft, last);
    if (clause != null && clause.firstVerb(draft) >= 0) {
      verb = clause.firstVerb(draft);
    }
    if (verb < first || verb > last || Clauses.finite(draft, verb) < 0) {
      return;
    }
    int finite = Clauses.finite(draft, verb);
    int noun = antecedent(draft, first - 2, pronoun, finite);
    if (noun >= 0 && keeps(draft, draft.head(verb), noun, pronoun, finite)) {
      noun = draft.head(verb);
    }
    if (noun >= 0) {
      if (draft.upos(pronoun) == Upos.DET) {
        release(draft, pronoun, verb);
      }
      draft.attach(verb, noun, "acl:relcl");
      if (draft.is(noun, "csubj")) {
        draft.label(noun, "nsubj"); // It took the place of its clause.
      }
    }
  }

  /** "Die Liste der Bücher, die …": of two that agree, the parser's choice. */
  private static boolean keeps(Draft draft, int parsers, int nearest, int pronoun, int finite) {
    return parsers >= 0
        && parsers < nearest
        && nearest - parsers < REACH
        && draft.isNominal(parsers)
        && !draft.is(parsers, "flat")
        && !isAct(draft, parsers, nearest)
        && agree(draft, parsers, pronoun, finite);
  }

  /** "die Einführung der Steuer, die …": of an act and its object the object. */
  private static boolean isAct(Draft draft, int act, int object) {
    return draft.head(object) == act
        && draft.upos(object) == Upos.NOUN
        && draft.lemma(act).endsWith("ung")
        && Clauses.isBare(draft, object)
        && draft.canBe(object, Case.GENITIVE);
  }

  /** The clause's last word; a list in it has commas too, but no verb before the end. */
  private static int lastWord(Draft draft, int first) {
    int at = first;
    while (true) {
      int end = draft.segments().end(at);
      for (int i = at; i < end; i++) {
        if (draft.isVerbal(i)) {
          return end - 1;
        }
      }
      int border = draft.segments().borderAfter(at);
      boolean list = draft.isForm(border, ",") && draft.upos(border + 1) != Upos.SCONJ;
      if (!list || border + 1 >= draft.size()) {
        return end - 1;
      }
      at = border + 1;
    }
  }

  private static void release(Draft draft, int pronoun, int verb) {
    int noun = draft.head(pronoun);
    draft.tag(pronoun, Upos.PRON);
    if (!draft.is(pronoun, "det") || draft.isForm(pronoun, "deren", "dessen")) {
      return;
    }
    if (draft.is(noun, "nsubj")) {
      draft.label(noun, "obj");
    }
    draft.attach(pronoun, verb, draft.hasChild(verb, "nsubj") ? "obj" : "nsubj");
  }

  private static int antecedent(Draft draft, int from, int pronoun, int finite) {
    int limit = Math.max(0, from - REACH);
    int nearest = -1;
    for (int i = from; i >= limit; i--) {
      if (draft.isFinite(i) && i < from && nearest >= 0) {
        break;
      }
      if (!draft.isNominal(i) && draft.upos(i) != Upos.PRON
          || draft.is(i, "flat")
          || draft.is(i, "amod")) {
        continue;
      }
      if (draft.is(i, "appos") && draft.head(i) == i - 1) {
        nearest = nearest < 0 ? i : nearest;
        continue; // Its head decides.
      }
      if (nearest < 0) {
        nearest = i;
      }
      if (agree(draft, i, pronoun, finite)) {
        return i;
      }
    }
    return nearest;
  }

  private static boolean agree(Draft draft, int noun, int pronoun, int finite) {
    int wanted = 0;
    int own = draft.head(pronoun);
    boolean subject =
        draft.is(pronoun, "nsubj")
            || Clauses.isBare(draft, pronoun) && own >= 0 && !draft.hasChild(own, "nsubj");
    for (Reading reading : draft.morphology().readings(draft.form(pronoun), Upos.PRON)) {
      if (subject
          && (reading.grammaticalCase() != Case.NOMINATIVE
              || !draft.can(finite, verb -> verb.numerus() == reading.numerus()))) {
        continue;
      }
      wanted |= Phrases.mask(reading.withoutCase());
    }
    boolean place =
        draft.entity(noun) == EntityType.LOCATION
            && draft.upos(noun) == Upos.PROPN
            && !draft.hasChild(noun, "det");
    int has = place ? NEUTER_SINGULAR : 0;
    int article = draft.readings(noun).isEmpty() ? draft.child(noun, "det") : -1;
    int told = article < 0 ? noun : article; // "die Nato, die": of a name its article tells
    for (Reading reading : place ? List.<Reading>of() : draft.readings(told)) {
      has |= Phrases.mask(reading.withoutCase());
    }
    return wanted == 0 || has == 0 || (wanted & has) != 0;
  }
}
