package aussage.de;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.EntityType;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Subject, object and dative object, told by case and by agreement with the finite verb. */
final class CaseRoleRule implements TreeRule {
  @Override
  public String id() {
    return "tree.case-role";
  }

  @Override
  public String reason() {
    return "Word order is free: case decides who does it, number where cases look alike, and only"
        + " then the order.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Der Bürgermeister dankte den Helfern.",
            "nsubj(dankte, Bürgermeister) iobj(dankte, Helfern)"),
        Example.of(
            "Bereits schwedische Taucher hatten das Wrack gemeldet.",
            "nsubj(gemeldet, Taucher) obj(gemeldet, Wrack)"),
        Example.of(
            "Den Trainer kritisierte die Presse.",
            "nsubj(kritisierte, Presse) obj(kritisierte, Trainer)"),
        Example.of(
            "Das teilte die Reederei am Abend mit.", "nsubj(teilte, Reederei) obj(teilte, Das)"),
        Example.of(
            "Sie hofft, dass die Werft ihn früher bezahlen könne.",
            "nsubj(bezahlen, Werft) obj(bezahlen, ihn)"),
        Example.of("Er fuhr in ein Dorf, wo es kein Kino gibt.", "nsubj(gibt, es) obj(gibt, Kino)"),
        Example.of(
            "„Wir werden die Werft nicht schließen“, sagte er.",
            "nsubj(schließen, Wir) obj(schließen, Werft)"),
        Example.of(
            "Laut Umfrage halten 62 Prozent der Befragten die Steuer für falsch.",
            "nsubj(halten, Prozent) obj(halten, Steuer)"),
        Example.of("In der Nacht fielen 60 Liter Regen.", "nsubj(fielen, Liter)"),
        Example.of(
            "Russland hat die Ukraine in der Nacht angegriffen.",
            "nsubj(angegriffen, Russland) obj(angegriffen, Ukraine)"),
        Example.of(
            "Die Polizei wollte das zunächst nicht bestätigen.",
            "nsubj(bestätigen, Polizei) obj(bestätigen, das)"),
        Example.of("Die Firma hat den Hof gekauft und das Dach saniert.", "obj(saniert, Dach)"),
        Example.of(
            "Bis zu 50 Helfer suchten den Jungen.", "nsubj(suchten, Helfer) obj(suchten, Jungen)"),
        Example.of("Es kamen 40 Gäste.", "expl(kamen, Es) nsubj(kamen, Gäste)"),
        Example.of("Es fehlen noch Stühle.", "expl(fehlen, Es) nsubj(fehlen, Stühle)"),
        Example.nothing("Die Presse kritisierte den Trainer."),
        Example.nothing("Die Politik müsse sie ernster nehmen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.children(i).length > 0 && (draft.isVerbal(i) || Clauses.hasAuxiliary(draft, i))) {
        datives(draft, i);
        expletives(draft, i);
        nominatives(draft, i);
        subjectAndObject(draft, i);
      }
    }
  }

  private static void datives(Draft draft, int verb) {
    for (int child : draft.children(verb)) {
      String label = draft.label(child);
      boolean bare =
          (label.equals("obj") || label.equals("obl:arg") || label.equals("obl"))
              && Clauses.isBare(draft, child)
              && (draft.isNominal(child) || draft.upos(child) == Upos.PRON);
      if (!bare) {
        continue;
      }
      if (!draft.canBe(child, Case.DATIVE)) {
        if (label.equals("obl:arg") && draft.canBe(child, Case.NOMINATIVE)) {
          draft.label(child, "obj"); // Not dative after all; what it is, case will tell below.
        }
        continue;
      }
      boolean only = draft.isOnly(child, Set.of(Case.DATIVE));
      if (only && !label.equals("obl")
          || label.equals("obl:arg")
              && (!draft.canBe(child, Case.ACCUSATIVE) || draft.hasChild(verb, "obj"))) {
        draft.label(child, "iobj");
      }
    }
  }

  /** "Es gibt Streit": es is the subject where no clause and no other phrase is. */
  private static void expletives(Draft draft, int verb) {
    int es = draft.child(verb, "expl");
    if (es < 0 || !draft.isForm(es, "es") || draft.hasChild(verb, "csubj")) {
      return;
    }
    if (draft.hasLemma(verb, "geben") && !draft.hasChild(verb, "compound:prt")) {
      for (int child : draft.children(verb)) {
        if (draft.is(child, "nsubj")) {
          draft.label(child, "obj");
        }
      }
      draft.label(es, "nsubj");
    } else if (!draft.hasChild(verb, "nsubj") && !draft.hasChild(verb, "ccomp")) {
      draft.label(es, "nsubj");
    }
  }

  /** "Wir" can be nothing but the subject. */
  private static void nominatives(Draft draft, int verb) {
    for (int child : draft.children(verb)) {
      if (draft.isForm(child, "ich", "du", "er", "wir")
          && draft.upos(child) == Upos.PRON
          && (draft.is(child, "expl") || draft.is(child, "obj") || draft.is(child, "dep"))) {
        draft.label(child, "nsubj");
      }
    }
  }

  private static void subjectAndObject(Draft draft, int verb) {
    int finite = Clauses.finite(draft, verb);
    if (finite < 0) {
      return;
    }
    List<Integer> subjects = new ArrayList<>(2);
    List<Integer> objects = new ArrayList<>(2);
    for (int child : draft.children(verb)) {
      if (!Clauses.isBare(draft, child)
          || !Clauses.isNounPhrase(draft, child)
          || draft.hasChild(child, "cop")) {
        continue;
      }
      if (draft.is(child, "nsubj")) {
        subjects.add(child);
      } else if (draft.label(child).equals("obj")) {
        objects.add(child);
      }
    }
    boolean passive = draft.hasChild(verb, "aux:pass");
    if (subjects.size() == 1
        && objects.isEmpty()
        && !passive
        && isConjunct(draft, verb)
        && !draft.canBe(finite, VerbForm.PAST_PARTICIPLE)
        && !Clauses.agree(draft, subjects.get(0), finite)
        && Clauses.allows(draft, subjects.get(0), Case.ACCUSATIVE)) {
      draft.label(subjects.get(0), "obj");
      return;
    }
    if (subjects.size() == 1 && objects.isEmpty() && isShared(draft, verb, subjects.get(0))) {
      draft.label(subjects.get(0), "obj");
      return;
    }
    if (subjects.size() == 1 && objects.isEmpty() && isAccusative(draft, subjects.get(0))) {
      int amount = amountBefore(draft, verb, finite);
      if (amount >= 0) {
        draft.label(subjects.get(0), "obj");
        draft.label(amount, passive ? "nsubj:pass" : "nsubj");
      }
      return;
    }
    if (subjects.size() == 1 && objects.size() == 1) {
      swapIfNeeded(draft, verb, finite, subjects.get(0), objects.get(0));
    } else if (subjects.size() == 2 && objects.isEmpty() && !draft.hasChild(verb, "cop")) {
      int subject = better(draft, finite, subjects.get(0), subjects.get(1));
      if (isDummy(draft, verb, subjects, passive)) {
        return;
      }
      int other = subject == subjects.get(0) ? subjects.get(1) : subjects.get(0);
      draft.label(subject, passive ? "nsubj:pass" : "nsubj");
      if (draft.canBe(other, Case.DATIVE) && !draft.canBe(other, Case.ACCUSATIVE)) {
        draft.label(other, "iobj");
      } else {
        draft.label(other, "obj");
      }
    } else if (subjects.isEmpty() && objects.isEmpty() && !draft.hasChild(verb, "cop")) {
      int amount = amountBehind(draft, verb, finite);
      if (amount >= 0) {
        promote(draft, verb, finite, amount, passive);
      }
    } else if (subjects.isEmpty() && objects.size() == 1) {
      promote(draft, verb, finite, objects.get(0), passive);
    } else if (subjects.isEmpty() && objects.size() == 2) {
      int subject = better(draft, finite, objects.get(0), objects.get(1));
      if (Clauses.canBeSubject(draft, subject, finite) && !isConjunct(draft, verb)) {
        draft.label(subject, passive ? "nsubj:pass" : "nsubj");
      }
    }
  }

  /** "In der Nacht fielen 60 Liter": a bare amount that the parser has as an adjunct. */
  private static int amountBehind(Draft draft, int verb, int finite) {
    for (int child : draft.children(verb)) {
      if (child > finite
          && draft.label(child).equals("obl")
          && draft.upos(child) == Upos.NOUN
          && Clauses.isBare(draft, child)
          && draft.hasChild(child, "nummod")
          && !Times.isTime(draft.lemma(child))) {
        return child;
      }
    }
    return -1;
  }

  /** "Die Firma hat den Hof gekauft und das Dach saniert": the subject is that of the first one. */
  private static boolean isShared(Draft draft, int verb, int noun) {
    return isConjunct(draft, verb)
        && noun < verb
        && noun > draft.head(verb)
        && !Clauses.hasAuxiliary(draft, verb)
        && draft.canBe(verb, VerbForm.PAST_PARTICIPLE)
        && draft.canBe(draft.head(verb), VerbForm.PAST_PARTICIPLE)
        && draft.hasLemma(Clauses.finite(draft, draft.head(verb)), "haben")
        && verb == draft.segments().end(verb) - 1
        && Clauses.allows(draft, noun, Case.ACCUSATIVE);
  }

  private static boolean isAccusative(Draft draft, int noun) {
    return !Clauses.allows(draft, noun, Case.NOMINATIVE)
        && Clauses.allows(draft, noun, Case.ACCUSATIVE);
  }

  /** "Rund 50 Helfer suchten ihn": a bare amount in first place that is no time. */
  private static int amountBefore(Draft draft, int verb, int finite) {
    for (int child : draft.children(verb)) {
      if (child < finite
          && draft.label(child).equals("obl")
          && draft.upos(child) == Upos.NOUN
          && draft.hasChild(child, "nummod")
          && Clauses.canBeSubject(draft, child, finite)
          && !Times.isTime(draft.lemma(child))) {
        return child;
      }
    }
    return -1;
  }

  /** "Es wurden Boote gesehen": es only holds the first place. */
  private static boolean isDummy(Draft draft, int verb, List<Integer> subjects, boolean passive) {
    for (int subject : subjects) {
      if (draft.isForm(subject, "es") && (passive || Verbs.hasPerfectWithSein(draft.lemma(verb)))) {
        draft.label(subject, "expl");
        return true;
      }
    }
    return false;
  }

  private static boolean isConjunct(Draft draft, int verb) {
    return draft.is(verb, "conj")
        && draft.head(verb) >= 0
        && Clauses.subject(draft, draft.head(verb)) >= 0;
  }

  private static void swapIfNeeded(Draft draft, int verb, int finite, int subject, int object) {
    int es = draft.isForm(subject, "es") ? subject : object;
    int noun = es == subject ? object : subject;
    if (draft.isForm(es, "es") && WordOrder.holdsPlace(draft, verb, finite, es, noun)) {
      draft.label(es, "expl");
      draft.label(noun, draft.hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
      return;
    }
    boolean right = Clauses.canBeSubject(draft, subject, finite);
    boolean other = Clauses.canBeSubject(draft, object, finite);
    boolean demonstrative =
        right
            && other
            && draft.isForm(subject, "das", "dies")
            && subject < finite
            && object > finite
            && Verbs.isSaying(draft.lemma(verb));
    boolean order = right && other && WordOrder.isBehindNoun(draft, subject, object, verb, finite);
    boolean must = other && !Clauses.allows(draft, object, Case.ACCUSATIVE);
    if ((!right && other || must) && Clauses.allows(draft, subject, Case.ACCUSATIVE)
        || demonstrative
        || order
        || right && other && WordOrder.isFirst(draft, subject, object, finite)
        || isGiving(draft, verb, object)) {
      draft.label(subject, "obj");
      draft.label(object, "nsubj");
    } else if (!right && other && draft.canBe(subject, Case.DATIVE)) {
      draft.label(subject, "iobj");
      draft.label(object, "nsubj");
    }
  }

  /** "wo es kein Kino gibt". */
  private static boolean isGiving(Draft draft, int verb, int object) {
    return draft.isForm(object, "es")
        && draft.hasLemma(verb, "geben")
        && !draft.hasChild(verb, "iobj")
        && !draft.hasChild(verb, "compound:prt");
  }

  /** Of two, the one that case and number make the subject; else the living one; else the first. */
  private static int better(Draft draft, int finite, int first, int second) {
    boolean firstCan = Clauses.canBeSubject(draft, first, finite);
    boolean secondCan = Clauses.canBeSubject(draft, second, finite);
    if (firstCan != secondCan) {
      return firstCan ? first : second;
    }
    boolean firstMust = !Clauses.allows(draft, first, Case.ACCUSATIVE);
    boolean secondMust = !Clauses.allows(draft, second, Case.ACCUSATIVE);
    if (firstMust != secondMust) {
      return firstMust ? first : second;
    }
    boolean firstLives = draft.entity(first) == EntityType.PERSON;
    boolean secondLives = draft.entity(second) == EntityType.PERSON;
    return secondLives && !firstLives ? second : first;
  }

  private static void promote(Draft draft, int verb, int finite, int object, boolean passive) {
    if (!Clauses.canBeSubject(draft, object, finite)
        || isConjunct(draft, verb)
        || draft.hasChild(verb, "csubj")
        || draft.hasChild(verb, "expl")) {
      return;
    }
    draft.label(object, passive ? "nsubj:pass" : "nsubj");
  }
}
