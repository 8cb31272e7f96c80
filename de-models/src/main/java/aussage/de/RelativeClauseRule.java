package aussage.de;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.EntityType;
import aussage.syntax.Gender;
import aussage.syntax.Numerus;
import aussage.syntax.Reading;
import aussage.syntax.Upos;
import java.util.List;
import java.util.Set;

/** Relative clauses hang on the nearest noun before them that agrees with their pronoun. */
final class RelativeClauseRule implements TreeRule {
  private static final Set<String> PRONOUNS =
      Set.of(
          "der", "die", "das", "dem", "den", "deren", "dessen", "denen", "welcher", "welche",
          "welches", "welchem", "welchen");

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
    return "The parser takes the nearest noun; the pronoun's gender and number decide.";
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
        Example.nothing("Er sagte, der Sprecher habe recht."));
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
            && PRONOUNS.contains(draft.form(at))
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
    int verb = draft.is(last, "aux") || draft.is(last, "cop") ? draft.head(last) : last;
    int noun = draft.head(at);
    boolean free = noun > at && noun < last && draft.head(noun) == verb && at + 1 == noun;
    return free && draft.is(verb, "acl") && Clauses.isBare(draft, noun);
  }

  private static void mend(Draft draft, int first, int pronoun) {
    int last = lastWord(draft, first);
    if (!draft.isVerbal(last) || last <= pronoun) {
      return;
    }
    int verb = draft.is(last, "aux") || draft.is(last, "cop") ? draft.head(last) : last;
    if (verb < first || verb > last || Clauses.finite(draft, verb) < 0) {
      return;
    }
    int noun = antecedent(draft, first - 2, pronoun, Clauses.finite(draft, verb));
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
    boolean subject = draft.is(pronoun, "nsubj");
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
    for (Reading reading : place ? List.<Reading>of() : draft.readings(noun)) {
      has |= Phrases.mask(reading.withoutCase());
    }
    return wanted == 0 || has == 0 || (wanted & has) != 0;
  }
}
