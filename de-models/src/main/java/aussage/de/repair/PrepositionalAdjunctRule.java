package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.EntityType;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;

/** "rechnet das Amt mit Regen": a phrase that the verb asks for, and no noun, is the verb's. */
final class PrepositionalAdjunctRule implements TreeRule {
  @Override
  public String id() {
    return "tree.prepositional-adjunct";
  }

  @Override
  public String reason() {
    return "The parser hangs phrases on the noun, pronoun or time before them that cannot have"
        + " them.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of("Der Ballon befand sich zu dieser Stunde über dem Wald.", "obl(befand, Wald)"),
        Example.of(
            "Viele Bienen sterben hier jeden Winter an dem Gift der Felder.", "obl(sterben, Gift)"),
        Example.of(
            "Bei dem Brand sind nach Behördenangaben mindestens 87 Menschen umgekommen.",
            "obl(umgekommen, Behördenangaben)"),
        Example.of("Erlaubt sind in der Einfahrt fünf.", "obl(Erlaubt, Einfahrt)"),
        Example.of(
            "Durch den Umbau stieg die Zahl der Plätze von 18.000 auf 25.000.",
            "obl(stieg, 18.000) obl(stieg, 25.000)"),
        Example.of(
            "Der Mann wechselte im Sommer für acht Millionen Euro von Basel nach Lyon.",
            "obl(wechselte, Basel) obl(wechselte, Lyon)"),
        Example.of(
            "Die Bäckerin, die durch ihre Brezeln bekannt wurde, zieht um.",
            "obl(wurde, Brezeln) xcomp(wurde, bekannt)"),
        Example.of(
            "Der Wirt begründete den Schritt mit dem Preis der Milch.",
            "obj(begründete, Schritt) obl(begründete, Preis)"),
        Example.of("Der Wirt beziffert die Kosten auf 300 Euro.", "obl(beziffert, Euro)"),
        Example.of("Die Firma hat die Preise um drei Prozent erhöht.", "obl(erhöht, Prozent)"),
        Example.of("Im Mai fiel die Ernte um ein Drittel geringer aus.", "obl(fiel, Drittel)"),
        Example.of("Der Konzern kaufte die Firma für 3 Millionen Euro.", "obl(kaufte, Euro)"),
        Example.nothing("Er kaufte das Buch für Kinder."),
        Example.nothing("Der Rat lehnte den Anbau für 3 Millionen Euro ab."),
        Example.of("Sie bat den Rat um Hilfe.", "obl(bat, Hilfe)"),
        Example.of(
            "Der Rat hat in seinem Bericht eindringlich vor den Folgen ungebremster Erwärmung"
                + " gewarnt.",
            "obl(gewarnt, Folgen) nmod(Folgen, Erwärmung)"),
        Example.of(
            "Am Abend war eine Radfahrerin von einem Motorrad angefahren worden.",
            "nsubj:pass(angefahren, Radfahrerin) obl:agent(angefahren, Motorrad)"),
        Example.of(
            "Dort wurde der Mann von zwei Unbekannten niedergeschlagen.",
            "obl:agent(niedergeschlagen, Unbekannten)"),
        Example.of(
            "Das Blatt berichtete unter Berufung auf Retter von zehn Toten.",
            "obl(berichtete, Toten) nmod(Berufung, Retter)"),
        Example.nothing("Das Blatt berichtete unter Berufung auf Kreise von Fischern."),
        Example.nothing("Er traf den Minister für Verkehr."),
        Example.nothing("Sie kritisierte die Reise mit dem Jet."),
        Example.nothing("Er begründete den Umgang mit dem Wirt."),
        Example.nothing("Sie schätzte den Angriff auf den Pfleger richtig ein."),
        Example.nothing("Im Mai zog der Bürgermeister von Bonn nach Lyon."),
        Example.nothing("Von den 90 Stellen fallen 45 weg."),
        Example.nothing("Sie las die seit Jahren vergriffenen Bücher."),
        Example.nothing("Der Streit um den Hafen dauert an."),
        Example.nothing("Im Jahr vor der Wahl stieg der Preis."),
        Example.nothing("Sie sucht die Frage nach dem Sinn."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 2; i < draft.size(); i++) {
      int preposition = draft.child(i, "case");
      int noun = draft.head(i);
      int behind = noun > i && draft.is(noun, "amod") ? draft.head(noun) : noun;
      if (behind > i && preposition >= 0 && isBeforeGenitive(draft, i, preposition, behind)) {
        draft.attach(i, draft.head(behind), "obl");
        draft.attach(behind, i, "nmod");
        freeAdverb(draft, preposition - 1, behind, draft.head(i));
        continue;
      }
      if (noun > i
          && preposition >= 0
          && (isBeforePhrase(draft, i, preposition, noun)
              || isBeforeState(draft, i, preposition, noun))) {
        draft.attach(i, draft.head(noun), "obl");
        continue;
      }
      if (preposition <= noun
          || preposition > i
          || !draft.label(i).equals("nmod")
          || draft.upos(preposition) != Upos.ADP) {
        continue;
      }
      int verb = Clauses.verbAbove(draft, noun);
      if (verb >= 0
          && draft.segments().begin(noun) == draft.segments().begin(i)
          && isOfVerb(draft, i, preposition, verb)) {
        if (isCited(draft, noun)) {
          draft.attach(noun, draft.child(noun, "case") - 1, "nmod");
        }
        draft.attach(i, verb, isAgent(draft, i, verb) ? "obl:agent" : "obl");
      }
    }
  }

  /** "warnte vor den Folgen ungebremster Erwärmung": what stands behind is its genitive. */
  private static boolean isBeforeGenitive(Draft draft, int phrase, int preposition, int noun) {
    boolean adjectives = noun > phrase + 1;
    for (int i = phrase + 1; i < noun; i++) {
      adjectives &= draft.upos(i) == Upos.ADJ && draft.lower(i).endsWith("er");
    }
    return adjectives
        && draft.label(phrase).equals("nmod")
        && draft.upos(preposition) == Upos.ADP
        && preposition < phrase
        && draft.upos(draft.leftEdge(phrase) - 1) != Upos.DET
        && draft.upos(noun) == Upos.NOUN
        && Clauses.isBare(draft, noun)
        && !draft.hasChild(noun, "det")
        && draft.isVerbal(draft.head(noun))
        && draft.upos(phrase) == Upos.NOUN
        && draft.canBe(noun, Case.GENITIVE);
  }

  /** "eindringlich vor den Folgen …": how it was done. */
  private static void freeAdverb(Draft draft, int adverb, int noun, int verb) {
    if (draft.upos(adverb) == Upos.ADJ && draft.head(adverb) == noun) {
      draft.attach(adverb, verb, "advmod");
    }
  }

  /** "sind nach Angaben der Polizei zwei Menschen …": no attribute stands before the article. */
  private static boolean isBeforePhrase(Draft draft, int phrase, int preposition, int noun) {
    int verb = draft.head(noun);
    if (!draft.label(phrase).equals("nmod")
        || draft.upos(preposition) != Upos.ADP
        || preposition > phrase
        || draft.upos(noun) != Upos.NOUN && draft.upos(noun) != Upos.NUM
        || verb < 0
        || draft.upos(verb) != Upos.VERB
        || draft.isForm(preposition, "von", "unter", "bis", "zwischen", "als", "wie", "statt")
        || draft.upos(draft.leftEdge(phrase) - 1) == Upos.DET
        || draft.segments().begin(phrase) != draft.segments().begin(noun)) {
      return false;
    }
    boolean argument = draft.is(noun, "nsubj") || draft.label(noun).equals("obj");
    for (int child : draft.children(noun)) {
      boolean before = draft.is(child, "det") || draft.is(child, "case");
      if (before && child < phrase) {
        return false; // "die seit Jahren vergriffenen Bücher"
      }
    }
    return argument && Clauses.finite(draft, verb) >= 0;
  }

  /** "durch den Sturm berühmt wurde": it says how somebody became so. */
  private static boolean isBeforeState(Draft draft, int phrase, int preposition, int adjective) {
    return draft.is(phrase, "nmod")
        && draft.upos(adjective) == Upos.ADJ
        && draft.is(adjective, "xcomp")
        && draft.hasLemma(draft.head(adjective), "werden")
        && !draft.isForm(preposition, "als", "wie");
  }

  private static boolean isOfVerb(Draft draft, int phrase, int preposition, int verb) {
    int noun = draft.head(phrase);
    String word = draft.lemma(preposition);
    if (draft.upos(noun) == Upos.PRON) {
      return draft.head(noun) == verb
          && (draft.isForm(noun, "er", "es", "ihn", "ihm", "sich", "ich", "wir", "beiden", "beide")
              || draft.isForm(noun, "sie", "ihr", "ihnen") && !word.equals("von"));
    }
    if (draft.upos(noun) != Upos.NOUN) {
      return false;
    }
    if (word.equals("von") && (isStart(draft, phrase, verb) || isAgent(draft, phrase, verb))) {
      return true;
    }
    boolean paid = word.equals("für") && Government.isPrice(draft, phrase, verb);
    if (draft.head(noun) == verb && (paid || word.equals("um") && isStep(draft, phrase))) {
      return true;
    }
    if (isCited(draft, noun)) {
      return draft.children(phrase).length > 1 && Government.isByVerb(draft, phrase, verb);
    }
    boolean time =
        draft.is(noun, "obl")
            && Times.isTime(draft.lemma(noun))
            && !Times.isTime(draft.lemma(phrase)) // "23 Stunden am Tag"
            && !isOfTime(draft, preposition);
    return time || isAsked(draft, phrase, noun, verb) && !hasOther(draft, verb, word);
  }

  /** "um ein Drittel geringer": by how much. */
  private static boolean isStep(Draft draft, int amount) {
    int next = draft.rightEdge(amount) + 1;
    return draft.upos(next) == Upos.ADJ && draft.lower(next).endsWith("er");
  }

  /** "unter Berufung auf Retter": who is cited ends the phrase. */
  private static boolean isCited(Draft draft, int noun) {
    int auf = draft.child(noun, "case");
    return draft.isForm(auf, "auf")
        && draft.isForm(auf - 1, "berufung", "verweis", "hinweis")
        && draft.isForm(auf - 2, "unter");
  }

  /**
   * Whether the verb asks for the phrase that hangs on its subject or object, and that does not.
   */
  private static boolean isAsked(Draft draft, int phrase, int noun, int verb) {
    if (draft.upos(verb) != Upos.VERB
        || draft.head(noun) != verb
        || Government.isByNoun(draft, phrase, noun)) {
      return false;
    }
    if (draft.label(noun).equals("obj")) {
      return Government.isBesideObject(draft, phrase, verb);
    }
    return draft.is(noun, "nsubj")
        && Clauses.finite(draft, verb) < noun
        && !draft.hasLemma(draft.child(phrase, "case"), "von")
        && Government.isByVerb(draft, phrase, verb);
  }

  /**
   * "wurde ein Radfahrer von einem Auto erfasst": what has an article or a number, right before the
   * participle, did it to a person; no place and no whole.
   */
  private static boolean isAgent(Draft draft, int phrase, int verb) {
    int patient = draft.head(phrase);
    int article = draft.leftEdge(phrase) + 1;
    return draft.is(patient, "nsubj")
        && draft.head(patient) == verb
        && draft.rightEdge(phrase) == verb - 1
        && draft.hasChild(verb, "aux:pass")
        && draft.canBe(verb, VerbForm.PAST_PARTICIPLE)
        && (draft.isForm(article, "einem", "einer", "seinem", "seiner", "ihrem", "ihrer")
            || draft.is(article, "nummod"))
        && (draft.entity(patient) == EntityType.PERSON || PersonNouns.contains(draft, patient))
        && !hasOther(draft, verb, "von");
  }

  /** "stieg die Zahl der Plätze von 18 auf 25", "zog für viel Geld von Bonn nach Lyon". */
  private static boolean isStart(Draft draft, int phrase, int verb) {
    int next = draft.rightEdge(phrase) + 1;
    int end = draft.isForm(next, "nach", "auf") ? draft.head(next) : -1;
    if (end < next || draft.head(end) != verb || !draft.is(next, "case")) {
      return false;
    }
    return draft.isForm(next, "auf")
        ? isAmount(draft, phrase) && isAmount(draft, end)
        : draft.upos(phrase) == Upos.PROPN
            && draft.upos(end) == Upos.PROPN
            && !draft.is(draft.head(phrase), "nsubj");
  }

  private static boolean isAmount(Draft draft, int i) {
    return draft.upos(i) == Upos.NUM || draft.hasChild(i, "nummod");
  }

  /** "im Jahr nach der Wahl", "in der Zeit vom Mai bis zum Juli", "in der Nacht zum Montag". */
  private static boolean isOfTime(Draft draft, int preposition) {
    return switch (draft.lemma(preposition)) {
      case "vor", "nach", "von", "bis", "zwischen", "zu", "auf", "seit", "des", "ab", "als" -> true;
      default -> false;
    };
  }

  private static boolean hasOther(Draft draft, int verb, String preposition) {
    for (int child : draft.children(verb)) {
      int other = draft.child(child, "case");
      if (other >= 0 && draft.is(child, "obl") && draft.lemma(other).equals(preposition)) {
        return true;
      }
    }
    return false;
  }
}
