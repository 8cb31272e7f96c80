package aussage.de.repair;

import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.Case;
import aussage.syntax.Upos;
import java.util.List;

/** "Die SPD lobte den Plan, die Grünen den Termin": the second clause goes without its verb. */
final class GappingRule implements TreeRule {
  @Override
  public String id() {
    return "tree.gapping";
  }

  @Override
  public String reason() {
    return "Behind a comma a second pair of subject and complement shares the verb before; the"
        + " parser takes it for appositions. Its complement is coordinated with the verb and has"
        + " its subject. A pair of two phrases like two before shares the subject too.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "Die SPD lobte den Plan, die Grünen den Zeitpunkt.",
            "conj(lobte, Zeitpunkt) nsubj(Zeitpunkt, Grünen) obj(lobte, Plan)"),
        Example.of(
            "Ulm holte drei Punkte, Linz einen Punkt.",
            "conj(holte, Punkt) nsubj(Punkt, Linz) obj(holte, Punkte)"),
        Example.of("Er mag Tee, sie Kaffee.", "conj(mag, Kaffee) nsubj(Kaffee, sie)"),
        Example.of(
            "Der Sieger bekommt 5.000 Euro, der Zweite 2.000 Euro.",
            "conj(bekommt, Euro) nsubj(Euro, Zweite)"),
        Example.of(
            "Der Vater spielt Geige, die Mutter Klavier.",
            "conj(spielt, Klavier) nsubj(Klavier, Mutter) det(Mutter, die)"),
        Example.of(
            "Der Umsatz stieg um 3 Prozent, der Gewinn um 5 Prozent.",
            "conj(stieg, Prozent) nsubj(Prozent, Gewinn)"),
        Example.of(
            "Die eine Linie führt nach Ulm, die andere Linie nach Bonn.",
            "conj(führt, Bonn) nsubj(Bonn, Linie)"),
        Example.of(
            "Die ÖVP sprach von „Chaos“, die FPÖ von einem „Totalversagen“.",
            "conj(sprach, Totalversagen) nsubj(Totalversagen, FPÖ)"),
        Example.of(
            "Das Land grenzt im Norden an Polen und im Osten an Litauen.",
            "conj(grenzt, Litauen) orphan(Litauen, Osten) obl(grenzt, Polen) case(Osten, im)"),
        Example.of(
            "1806 fiel das Gebiet an Bayern, 1815 an Preußen.",
            "conj(fiel, Preußen) orphan(Preußen, 1815)"),
        Example.of(
            "Die Stadt erhielt 1288 das Marktrecht und 1310 das Stadtrecht.",
            "conj(erhielt, Stadtrecht) orphan(Stadtrecht, 1310) obj(erhielt, Marktrecht)"),
        Example.of(
            "Er spielte in Ulm für den SV und in Bonn für den TV.",
            "conj(spielte, TV) orphan(TV, Bonn)"),
        Example.nothing("Sie blüht von Mai bis Juli und von August bis Oktober."),
        Example.nothing("Er zog 1990 nach Ulm und 1995 nach Bonn um und lernte Spanisch."),
        Example.nothing("Er kaufte ein Haus in Ulm und in Bonn ein Boot."),
        Example.nothing("Er lobte den Plan, die Idee des Bürgermeisters."),
        Example.nothing("Sie besuchte die Tante, eine Lehrerin aus Bonn."),
        Example.nothing("Er kaufte Brot, zwei Flaschen Wein."),
        Example.nothing("Er kaufte einen Tisch, einen Stuhl und eine Lampe."));
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 2; i < draft.size(); i++) {
      boolean opens = draft.segments().begin(i) == i && i > 0;
      if (opens
          && draft.isForm(draft.segments().borderBefore(i), ",")
          && isLastWithoutVerb(draft, i)) {
        mend(draft, i);
      }
      if (i + 2 < draft.size()) {
        GappedPairs.mend(draft, i);
      }
    }
  }

  private static boolean isLastWithoutVerb(Draft draft, int begin) {
    int end = draft.segments().end(begin);
    int border = draft.segments().borderAfter(begin);
    boolean last = border >= draft.size() - 1 || draft.isForm(border, ";");
    for (int i = begin; i < end && last; i++) {
      last = !draft.isVerbal(i) && draft.upos(i) != Upos.CCONJ && draft.upos(i) != Upos.SCONJ;
    }
    return last;
  }

  private static void mend(Draft draft, int begin) {
    int end = draft.segments().end(begin);
    int verb = verbBefore(draft, begin);
    int subject = verb < 0 ? -1 : subject(draft, begin, end);
    if (subject < 0) {
      return;
    }
    int from = subject + 1;
    while (from < end && isOfNoun(draft, from, subject)) {
      from++;
    }
    int complement = from < end ? complement(draft, verb, from, end) : -1;
    if (complement >= 0) {
      draft.attach(complement, verb, "conj");
      draft.attach(subject, complement, "nsubj");
      if (isArticle(draft, begin)) {
        draft.tag(begin, Upos.DET);
        draft.attach(begin, subject, "det");
      }
      for (int i = begin; i < end; i++) {
        boolean outside = draft.head(i) < begin && i != complement;
        if (outside || i > subject && i < from && draft.head(i) == complement) {
          draft.attach(i, i < from ? subject : complement, draft.label(i));
        }
      }
    }
  }

  /** The full verb of the main clause that ends at the comma; else -1. */
  private static int verbBefore(Draft draft, int begin) {
    int last = draft.segments().borderBefore(begin) - 1;
    int finite = -1;
    for (int i = last < 0 ? 0 : draft.segments().begin(last); i <= last; i++) {
      if (draft.isFinite(i)) {
        finite = finite < 0 ? i : Integer.MAX_VALUE;
      }
    }
    if (finite < 0 || finite >= last) {
      return -1;
    }
    int verb = draft.is(finite, "aux") ? draft.head(finite) : finite;
    boolean main = draft.isVerbal(verb) && !draft.hasChild(verb, "mark") && !draft.is(verb, "acl");
    return main ? verb : -1;
  }

  /** The noun of a definite phrase, a name or a pronoun that begins the stretch. */
  static int subject(Draft draft, int begin, int end) {
    if (draft.upos(begin) == Upos.PROPN || draft.isForm(begin, "er", "sie", "ich", "wir", "es")) {
      boolean pronoun = draft.isForm(begin, "er", "sie", "ich", "wir", "es");
      return pronoun || draft.upos(begin) == Upos.PROPN && nominative(draft, begin) ? begin : -1;
    }
    int article = begin;
    while (draft.upos(article + 1) == Upos.DET) {
      article++; // "die andere Linie"
    }
    int noun = Phrases.behindAdjectives(draft, article + 1);
    boolean found = isArticle(draft, begin) && noun < end && draft.isNominal(noun);
    return found && nominative(draft, noun) && draft.canBe(begin, Case.NOMINATIVE) ? noun : -1;
  }

  /** An article; the parser takes some for relative pronouns. */
  static boolean isArticle(Draft draft, int i) {
    return draft.upos(i) == Upos.DET || draft.isForm(i, "der", "die", "das");
  }

  private static boolean nominative(Draft draft, int noun) {
    return Clauses.allows(draft, noun, Case.NOMINATIVE) && Clauses.isBare(draft, noun);
  }

  /** Further parts of a name, and attributes in the genitive. */
  private static boolean isOfNoun(Draft draft, int i, int noun) {
    boolean name = draft.upos(i) == Upos.PROPN && draft.upos(noun) == Upos.PROPN;
    return name || draft.isForm(i, "des", "eines") || draft.isForm(i - 1, "des", "eines");
  }

  /** What stands in the place of the verb's object, or of its phrase with the same preposition. */
  private static int complement(Draft draft, int verb, int from, int end) {
    boolean preposition = draft.upos(from) == Upos.ADP;
    int first = preposition ? from + 1 : from;
    int opened = draft.upos(first) == Upos.DET ? first + 1 : first;
    if (opened >= end) {
      return -1;
    }
    boolean quoted = draft.kind(opened) == TokenKind.QUOTE_OPEN; // "von einem „Fiasko“"
    int noun = Phrases.behindAdjectives(draft, quoted ? opened + 1 : opened);
    if (noun >= end || !draft.isNominal(noun)) {
      return -1;
    }
    for (int child : draft.children(verb)) {
      int own = draft.child(child, "case");
      boolean like =
          preposition
              ? own >= 0 && own < child && draft.lemma(own).equals(draft.lemma(from))
              : isObject(draft, child) && isLike(draft, child, first, noun);
      if (like && child < from) {
        return noun;
      }
    }
    return -1;
  }

  private static boolean isObject(Draft draft, int child) {
    return draft.is(child, "obj")
        || draft.label(child).equals("obl:arg") && Clauses.isBare(draft, child);
  }

  /** Another object: in the accusative, and with an article only where the other has one too. */
  private static boolean isLike(Draft draft, int object, int first, int noun) {
    boolean bare = first == noun;
    boolean article = draft.upos(first) == Upos.DET;
    boolean genitive = article && !draft.canBe(first, Case.ACCUSATIVE);
    return !genitive
        && Clauses.allows(draft, noun, Case.ACCUSATIVE)
        && (!bare || draft.leftEdge(object) == object);
  }
}
