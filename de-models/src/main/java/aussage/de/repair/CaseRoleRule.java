package aussage.de.repair;

import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.EntityType;
import aussage.syntax.Numerus;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.ArrayList;
import java.util.List;

/** Subject and object, told by case and by agreement with the finite verb. */
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
        Example.of(
            "Bis zu 50 Helfer suchten den Jungen.", "nsubj(suchten, Helfer) obj(suchten, Jungen)"),
        Example.of(
            "Am Dienstag hatte ein Gericht in der Hauptstadt die Freilassung angeordnet.",
            "nsubj(angeordnet, Gericht) obj(angeordnet, Freilassung)"),
        Example.of(
            "Nachts griffen Vermummte die Wachleute an.",
            "nsubj(griffen, Vermummte) obj(griffen, Wachleute)"),
        Example.of(
            "Nach Polizeiangaben haben sich am Abend etwa 300 Autonome formiert.",
            "nsubj(formiert, Autonome) obj(formiert, sich)"),
        Example.of(
            "Er sagte, dass die Gemeinde Bäume fällen und einen Weg bauen wolle.",
            "nsubj(fällen, Gemeinde) obj(fällen, Bäume)"),
        Example.of(
            "Die Straße verbindet Kiel mit Lübeck.",
            "nsubj(verbindet, Straße) obj(verbindet, Kiel)"),
        Example.of(
            "Forscher der Universität Basel haben ein Gen entdeckt, das Weizen gegen Trockenheit"
                + " widerstandsfähiger macht.",
            "nsubj(entdeckt, Forscher) obj(entdeckt, Gen)"),
        Example.of(
            "Viele Angestellte tragen Helme auf dem Hof.",
            "nsubj(tragen, Angestellte) obj(tragen, Helme)"),
        Example.of(
            "Schweizer Bankangestellte tragen Uhren aus Gold.",
            "nsubj(tragen, Bankangestellte) obj(tragen, Uhren)"),
        Example.of(
            "Hirten, trotz der Kälte auf den Almen, hüten Schafe bis November.",
            "nsubj(hüten, Hirten) obj(hüten, Schafe)"),
        Example.of(
            "Kleine Höfe mieten Traktoren im Frühjahr.",
            "nsubj(mieten, Höfe) obj(mieten, Traktoren)"),
        Example.of(
            "Eine Entschädigung wollte die Bank nicht zahlen.",
            "nsubj(zahlen, Bank) obj(zahlen, Entschädigung)"),
        Example.of(
            "Die Wahl gewann die Opposition.", "nsubj(gewann, Opposition) obj(gewann, Wahl)"),
        Example.of("Im Saal befindet sich der neue Flügel.", "nsubj(befindet, Flügel)"),
        Example.of("Von den Schülern mussten 40 gerettet werden.", "nsubj:pass(gerettet, 40)"),
        Example.of(
            "Im Mai hat sich etwa die Wirtin des Gasthofs, Eva Lang, gewehrt.",
            "nsubj(gewehrt, Wirtin)"),
        Example.of(
            "Sie zitiert aus der Statistik, die die Polizei am Montag veröffentlicht hat.",
            "nsubj(veröffentlicht, Polizei) obj(veröffentlicht, die)"),
        Example.of(
            "Im Hafen haben am Mittwoch rund 2500 Beschäftigte für sechs Stunden die Arbeit"
                + " niedergelegt.",
            "nsubj(niedergelegt, Beschäftigte) obj(niedergelegt, Arbeit)"),
        Example.of("Die Felder liegen trocken, und nun fehlt der Regen.", "nsubj(fehlt, Regen)"),
        Example.of(
            "Die Schäden gab das Amt mit drei Millionen Euro an.",
            "nsubj(gab, Amt) obj(gab, Schäden)"),
        Example.of("Acht Gäste starben, 29 wurden verletzt.", "nsubj:pass(verletzt, 29)"),
        Example.of(
            "Acht Gäste starben, 29 erlitten Verletzungen.",
            "nsubj(erlitten, 29) obj(erlitten, Verletzungen)"),
        Example.nothing("Im Mai gab es Streit, 2019 fehlten Helfer."),
        Example.nothing("Kanzler Berg empfing Präsident Held."),
        Example.nothing("Im Jahr 1979 drehte Berg „Der lange Sommer“."),
        Example.nothing("Die Presse kritisierte den Trainer."),
        Example.nothing("Das Urteil traf die Bank hart."),
        Example.nothing("Die Politik müsse sie ernster nehmen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.children(i).length > 0 && (draft.isVerbal(i) || Clauses.hasAuxiliary(draft, i))) {
        nominatives(draft, i);
        subjectAndObject(draft, i);
      }
    }
  }

  /** "Wir" can be nothing but the subject, and no noun is an attribute of "sich". */
  private static void nominatives(Draft draft, int verb) {
    int sich = draft.hasChild(verb, "nsubj") ? -1 : Clauses.reflexive(draft, verb);
    if (sich >= 0) {
      int noun = firstNoun(draft, sich, Clauses.finite(draft, verb));
      if (noun >= 0) {
        draft.attach(noun, verb, "nsubj");
      }
    }
    for (int child : draft.children(verb)) {
      if (draft.isForm(child, "ich", "du", "er", "wir")
          && draft.upos(child) == Upos.PRON
          && (draft.is(child, "expl") || draft.is(child, "obj") || draft.is(child, "dep"))) {
        draft.label(child, "nsubj");
      }
    }
  }

  /** "hat sich etwa die Wirtin gewehrt": a noun below "sich" that can be the subject. */
  private static int firstNoun(Draft draft, int sich, int finite) {
    for (int child : draft.children(sich)) {
      if (finite >= 0 && draft.isNominal(child) && Clauses.canBeSubject(draft, child, finite)) {
        return child;
      }
    }
    return -1;
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
      } else if (draft.label(child).equals("obj") && !draft.isForm(child, "sich")
          || draft.is(child, "dep") && child < finite && isLostNoun(draft, child, finite)) {
        objects.add(child);
      }
    }
    String nominative = Clauses.subjectLabel(draft, verb);
    if (subjects.size() == 1 && objects.isEmpty()) {
      onlySubject(draft, verb, finite, subjects.get(0), nominative);
    } else if (subjects.size() == 1 && objects.size() == 1) {
      boolean known = Clauses.isReflexive(draft, verb) || isQuoted(draft, objects.get(0));
      boolean settled = known && Clauses.canBeSubject(draft, subjects.get(0), finite);
      if (!settled) {
        swapIfNeeded(draft, verb, finite, subjects.get(0), objects.get(0));
      }
    } else if (subjects.size() == 2 && objects.isEmpty() && !draft.hasChild(verb, "cop")) {
      twoSubjects(draft, verb, finite, subjects, nominative);
    } else if (subjects.isEmpty() && objects.isEmpty() && !draft.hasChild(verb, "cop")) {
      int amount = BareAmounts.behind(draft, verb, finite);
      if (amount < 0 && !draft.canBe(finite, Numerus.SINGULAR)) {
        int first = BareAmounts.numberBefore(draft, verb, finite);
        if (first >= 0) {
          draft.label(first, nominative);
          return;
        }
        amount = BareAmounts.number(draft, verb, finite);
      }
      if (amount >= 0) {
        promote(draft, verb, finite, amount, nominative);
      }
    } else if (subjects.isEmpty() && objects.size() == 1) {
      boolean amount =
          !draft.canBe(finite, Numerus.SINGULAR)
              && !Clauses.canBeSubject(draft, objects.get(0), finite)
              && BareAmounts.behind(draft, verb, finite) >= 0;
      int subject = amount ? BareAmounts.behind(draft, verb, finite) : objects.get(0);
      promote(draft, verb, finite, subject, nominative);
    } else if (subjects.isEmpty() && objects.size() == 2) {
      int subject = better(draft, finite, objects.get(0), objects.get(1));
      if (Clauses.canBeSubject(draft, subject, finite) && !isConjunct(draft, verb)) {
        draft.label(subject, nominative);
      }
    }
  }

  /** „Der lange Sommer“: the case of a title says nothing. */
  private static boolean isQuoted(Draft draft, int noun) {
    return draft.kind(draft.leftEdge(noun)) == TokenKind.QUOTE_OPEN;
  }

  /**
   * Not "Erfahrungsgemäß", which has a capital at the beginning only, nor "Sturm: Wo es regnet".
   */
  private static boolean isLostNoun(Draft draft, int i, int finite) {
    boolean noun =
        draft.upos(i) == Upos.PROPN
            || draft.upos(i) == Upos.NOUN && draft.canBe(i, Case.NOMINATIVE);
    return noun && draft.segments().begin(i) == draft.segments().begin(finite);
  }

  /**
   * A subject that is none: an object, where the subject is another phrase or that of the verb
   * before.
   */
  private static void onlySubject(
      Draft draft, int verb, int finite, int subject, String nominative) {
    boolean disagrees =
        nominative.equals("nsubj")
            && isConjunct(draft, verb)
            && !draft.canBe(finite, VerbForm.PAST_PARTICIPLE)
            && !Clauses.agree(draft, subject, finite)
            && Clauses.allows(draft, subject, Case.ACCUSATIVE);
    if (disagrees) {
      draft.label(subject, "obj");
    } else if (subject > finite && Clauses.allows(draft, subject, Case.ACCUSATIVE)) {
      int number = BareAmounts.numberBefore(draft, verb, finite);
      if (number >= 0 && !draft.canBe(finite, Numerus.SINGULAR)) {
        draft.label(subject, "obj");
        draft.label(number, nominative);
      }
    }
    if (!disagrees && isAccusative(draft, subject)) {
      int amount = BareAmounts.before(draft, verb, finite);
      if (amount >= 0) {
        draft.label(subject, "obj");
        draft.label(amount, nominative);
      }
    }
  }

  private static void twoSubjects(
      Draft draft, int verb, int finite, List<Integer> subjects, String nominative) {
    int subject = better(draft, finite, subjects.get(0), subjects.get(1));
    int other = subject == subjects.get(0) ? subjects.get(1) : subjects.get(0);
    boolean dative = draft.canBe(other, Case.DATIVE) && !draft.canBe(other, Case.ACCUSATIVE);
    draft.label(subject, nominative);
    draft.label(other, dative ? "iobj" : "obj");
  }

  /** "der Regen", "der junge Ott", not "der FDP", which may be a dative as well. */
  private static boolean isNominative(Draft draft, int noun) {
    boolean name = draft.upos(noun) == Upos.PROPN;
    return !Clauses.allows(draft, noun, Case.ACCUSATIVE)
        && !(name && Clauses.allows(draft, noun, Case.DATIVE));
  }

  private static boolean isAccusative(Draft draft, int noun) {
    return !Clauses.allows(draft, noun, Case.NOMINATIVE)
        && Clauses.allows(draft, noun, Case.ACCUSATIVE);
  }

  private static boolean isConjunct(Draft draft, int verb) {
    return draft.is(verb, "conj")
        && draft.head(verb) >= 0
        && Clauses.subject(draft, draft.head(verb)) >= 0;
  }

  private static void swapIfNeeded(Draft draft, int verb, int finite, int subject, int object) {
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
    boolean must = other && isNominative(draft, object);
    if ((!right && other || must) && Clauses.allows(draft, subject, Case.ACCUSATIVE)
        || demonstrative
        || order
        || right && other && WordOrder.isFirst(draft, subject, object, verb, finite)
        || right && other && WordOrder.isDoneBehind(draft, subject, object, verb, finite)
        || right && other && WordOrder.isDoneInRelative(draft, subject, object, verb)
        || right && other && WordOrder.areInMiddle(draft, object, subject, verb, finite)) {
      draft.label(subject, "obj");
      draft.label(object, "nsubj");
    } else if (!right && other && draft.canBe(subject, Case.DATIVE)) {
      draft.label(subject, "iobj");
      draft.label(object, "nsubj");
    }
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

  /** "es gab": what holds the subject's place, and no "sich". */
  private static boolean isFormal(Draft draft, int word) {
    return word >= 0 && !draft.isForm(word, "sich");
  }

  /** Without a subject an object may be it; beside one shared with the verb before it must. */
  private static void promote(Draft draft, int verb, int finite, int object, String nominative) {
    if (!Clauses.canBeSubject(draft, object, finite)
        || isConjunct(draft, verb) && !isNominative(draft, object)
        || draft.hasChild(verb, "csubj")
        || isFormal(draft, draft.child(verb, "expl"))) {
      return;
    }
    draft.label(object, nominative);
  }
}
