package aussage.de.repair;

import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Upos;
import aussage.syntax.VerbForm;
import java.util.List;

/** "Geplant ist ein Hafen", "Bekannt geworden war der Fall": the verb before its auxiliary. */
final class FrontedVerbRule implements TreeRule {
  /** How many words may stand before the participle. */
  private static final int REACH = 8;

  @Override
  public String id() {
    return "tree.fronted-verb";
  }

  @Override
  public String reason() {
    return "A participle or infinitive in first place is the verb of the auxiliary behind it; the"
        + " parser takes that for a copula of the subject, and the verb for the subject.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Geplant ist ein neuer Hafen.",
            "root(Geplant) aux:pass(Geplant, ist) nsubj:pass(Geplant, Hafen)"),
        Example.of("Gekommen sind 40 Gäste.", "aux(Gekommen, sind) nsubj(Gekommen, Gäste)"),
        Example.of(
            "Gestorben ist er im Mai in Bonn.",
            "root(Gestorben) nsubj(Gestorben, er) obl(Gestorben, Mai) aux(Gestorben, ist)"),
        Example.of(
            "Bekannt geworden war der Fall durch einen Brief.",
            "root(geworden) aux(geworden, war) nsubj(geworden, Fall) obl(geworden, Brief)"),
        Example.of(
            "Möglich geworden ist das durch eine Spende.",
            "root(geworden) nsubj(geworden, das) obl(geworden, Spende)"),
        Example.of(
            "Laut geworden sind zuletzt auch Zweifel an der Statik.",
            "root(geworden) nsubj(geworden, Zweifel) nmod(Zweifel, Statik)"),
        Example.of(
            "Gewählt worden sind auch zwei Frauen.",
            "root(Gewählt) aux:pass(Gewählt, worden) nsubj:pass(Gewählt, Frauen)"),
        Example.of(
            "Gesperrt sind der Hafen, der Ring, der Markt und der Tunnel.",
            "root(Gesperrt) nsubj:pass(Gesperrt, Hafen)"),
        Example.of("Zum Problem geworden ist der Lärm.", "root(geworden) nsubj(geworden, Lärm)"),
        Example.of(
            "Öffentlich geworden ist der Streit erst im Mai.",
            "nsubj(geworden, Streit) obl(geworden, Mai)"),
        Example.of(
            "Angeklagt ist der Wirt wegen Betrugs.",
            "nsubj:pass(Angeklagt, Wirt) obl(Angeklagt, Betrugs)"),
        Example.of(
            "Kosten soll der Bau drei Millionen Euro.",
            "root(Kosten) aux(Kosten, soll) nsubj(Kosten, Bau) obj(Kosten, Euro) nmod(Euro, Millionen)"),
        Example.nothing("Kosten soll der Bund übernehmen."),
        Example.nothing("Zu Ende gegangen ist die Messe am Sonntag."),
        Example.nothing("Verletzt worden sei niemand."),
        Example.nothing("Gerettet wurde die Frau von einem Nachbarn."),
        Example.nothing("Bekannt ist der Ort für seinen Wein."),
        Example.nothing("Der Wirt sagte, dass der Plan gescheitert ist."),
        Example.nothing("Verfahren sind keine Strafe."),
        Example.nothing("Ein Grund ist das Wetter gewesen."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 1; i + 1 < draft.size(); i++) {
      if (draft.isFinite(i) && isAuxiliary(draft, i)) {
        int hub = draft.head(i);
        int verb = hub > i ? verb(draft, i) : -1;
        if (verb >= 0 && hub != verb && hub < draft.segments().end(i)) {
          mend(draft, verb, i, hub);
        }
      }
    }
  }

  private static boolean isAuxiliary(Draft draft, int i) {
    return (draft.is(i, "cop") || draft.is(i, "aux")) && (isPerfect(draft, i) || isModal(draft, i));
  }

  private static boolean isPerfect(Draft draft, int i) {
    return draft.hasLemma(i, "sein") || draft.hasLemma(i, "werden") || draft.hasLemma(i, "haben");
  }

  private static boolean isModal(Draft draft, int i) {
    return FrontedInfinitiveTagRule.VERBS.contains(draft.lemma(i));
  }

  /**
   * The participle or infinitive that is all the verb there is in the stretch, right before the
   * auxiliary.
   */
  static int verb(Draft draft, int auxiliary) {
    int begin = draft.segments().begin(auxiliary);
    int last = auxiliary - 1;
    int verb = draft.isForm(last, "worden", "gewesen") ? last - 1 : last;
    if (verb < begin
        || auxiliary - begin > REACH
        || !draft.isBeginning(begin)
        || !(draft.isVerbal(verb) || draft.isForm(verb, "geworden"))
        || !(isPerfect(draft, auxiliary) && draft.canBe(verb, VerbForm.PAST_PARTICIPLE)
            || isModal(draft, auxiliary) && draft.canBe(verb, VerbForm.INFINITIVE))
        || !isFront(draft, begin, verb)) {
      return -1;
    }
    for (int k = auxiliary + 1; k < draft.segments().end(auxiliary); k++) {
      if (draft.isVerbal(k)) {
        return -1;
      }
    }
    return verb;
  }

  /** Nothing before the participle opens a clause or is a subject: "Zu Ende gegangen ist …". */
  private static boolean isFront(Draft draft, int begin, int verb) {
    boolean prepositional = false;
    for (int k = begin; k < verb; k++) {
      switch (draft.upos(k)) {
        case ADP -> prepositional = true;
        case ADV, ADJ, PART -> {}
        case DET, NUM, NOUN, PROPN -> {
          if (!prepositional) {
            return false;
          }
        }
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  private static void mend(Draft draft, int verb, int auxiliary, int hub) {
    for (int child : draft.children(hub)) {
      if (child < auxiliary && draft.upos(child) == Upos.ADP) {
        draft.tag(child, Upos.ADJ); // "Laut geworden"
        draft.attach(child, verb, "advmod");
        Phrases.readAnew(draft, hub);
      }
    }
    int subject = subject(draft, verb, auxiliary, hub);
    int[] children = draft.children(hub);
    int edge = hub;
    for (int child : children) {
      boolean own =
          draft.is(child, "det")
              || draft.is(child, "nummod")
              || draft.is(child, "amod")
              || child == hub - 1 && draft.isNominal(child); // "drei Millionen Euro"
      edge = own && child > auxiliary ? Math.min(edge, draft.leftEdge(child)) : edge;
    }
    draft.attach(hub, verb, subject == hub ? "nsubj" : labelOfHub(draft, hub));
    draft.attach(auxiliary, verb, "aux");
    draft.tag(verb, Upos.VERB);
    for (int child : children) {
      if (child == verb || child == auxiliary) {
        continue;
      }
      if (child == subject) {
        draft.attach(child, verb, "nsubj");
      } else if (child < auxiliary || child < edge && !draft.is(child, "case")) {
        draft.attach(child, verb, labelBefore(draft, child));
      } else if (draft.is(child, "punct") || isOfVerb(draft, child, verb, hub)) {
        draft.attach(child, verb, draft.is(child, "punct") ? "punct" : "obl");
      }
    }
  }

  private static String labelOfHub(Draft draft, int hub) {
    if (draft.upos(hub) == Upos.PART || draft.upos(hub) == Upos.ADV) {
      return "advmod";
    }
    return Clauses.isBare(draft, hub) && draft.isNominal(hub) ? "obj" : "obl";
  }

  private static String labelBefore(Draft draft, int child) {
    boolean phrase = draft.isNominal(child) && !Clauses.isBare(draft, child);
    return phrase ? "obl" : draft.upos(child) == Upos.ADJ ? "advmod" : draft.label(child);
  }

  /** Its subject so far if that stands behind the auxiliary, else the noun itself if it may be. */
  private static int subject(Draft draft, int verb, int auxiliary, int hub) {
    for (int child : draft.children(hub)) {
      boolean subject = draft.is(child, "nsubj") && Clauses.canBeSubject(draft, child, auxiliary);
      if (child > auxiliary && subject) {
        return child;
      }
    }
    boolean taken = draft.child(verb, "nsubj") > auxiliary && draft.child(verb, "nsubj") != hub;
    boolean objectless = // so that a list is no object either
        isPerfect(draft, auxiliary)
            && !draft.hasLemma(auxiliary, "haben")
            && !draft.canBe(verb, VerbForm.INFINITIVE);
    return !taken
            && Clauses.isNounPhrase(draft, hub)
            && (Clauses.canBeSubject(draft, hub, auxiliary)
                || objectless
                    && Clauses.isBare(draft, hub)
                    && Clauses.allows(draft, hub, Case.NOMINATIVE))
        ? hub
        : -1;
  }

  /** "… ist der Wirt wegen Betrugs": what the verb asks for, and time and cause. */
  private static boolean isOfVerb(Draft draft, int phrase, int verb, int noun) {
    int preposition = draft.child(phrase, "case");
    return draft.is(phrase, "nmod")
        && preposition > noun
        && preposition < phrase
        && !Government.isByNoun(draft, phrase, noun)
        && (draft.isForm(preposition, "durch", "wegen", "seit")
            || Times.isTime(draft.lemma(phrase)) && draft.isForm(preposition, "am", "im")
            || Government.isByVerb(draft, phrase, verb));
  }
}
