package aussage.de.repair;

import aussage.model.TokenKind;
import aussage.rule.Example;
import aussage.syntax.EntityType;
import aussage.syntax.Upos;
import java.util.List;
import java.util.stream.IntStream;

/**
 * "2008 veröffentlichte die Sängerin | „Blaue Stunde“": what stands in quotation marks behind a
 * person is what she does it to, where the verb asks for an object and has none.
 */
final class QuotedObjectRule implements TreeRule {
  private static final int LONGEST = 8;

  @Override
  public String id() {
    return "tree.quoted-object";
  }

  @Override
  public String reason() {
    return "The parser takes a quotation behind the subject for its name.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.of(
            "2008 veröffentlichte die Sängerin „Blaue Stunde“.",
            "nsubj(veröffentlichte, Sängerin) obj(veröffentlichte, Stunde)"),
        Example.of(
            "Im Jahr 1979 drehte Keller „Der lange Sommer“ in Rom.",
            "nsubj(drehte, Keller) obj(drehte, Sommer)"),
        Example.of(
            "Gestern forderte Minister Kern „mehr Mut“.",
            "nsubj(forderte, Minister) obj(forderte, Mut)"),
        Example.of(
            "Dabei versprach die Kanzlerin „rasche Hilfe“.",
            "nsubj(versprach, Kanzlerin) obj(versprach, Hilfe)"),
        Example.of(
            "Später schrieb Nora Lind „Kaltes Licht“.", "nsubj(schrieb, Nora) obj(schrieb, Licht)"),
        Example.nothing("Danach starb der Rapper „Big Mo“ in Bremen."),
        Example.nothing("Damals gewann der Hengst „Sturmwind“ das Rennen."),
        Example.nothing("Am Abend zeigte das Theater „Faust“ in neuer Besetzung."),
        Example.nothing("Das nannte Keller „eine Schande“."));
  }

  @Override
  public void apply(Draft draft) {
    for (int open = 2; open + 1 < draft.size(); open++) {
      if (draft.kind(open) == TokenKind.QUOTE_OPEN && isNamed(draft, open - 1)) {
        mend(draft, open, draft.closing(open));
      }
    }
  }

  private static boolean isNamed(Draft draft, int noun) {
    return draft.upos(noun) == Upos.PROPN
        || draft.upos(noun) == Upos.NOUN
            && (draft.entity(noun) == EntityType.PERSON || PersonNouns.contains(draft, noun))
        || draft.upos(noun) == Upos.NOUN && draft.upos(noun - 1) == Upos.NOUN;
  }

  private static void mend(Draft draft, int open, int close) {
    if (close - open > LONGEST) {
      return;
    }
    int finite = open - 1;
    while (finite > 0 && isPartOfName(draft, finite)) {
      finite--;
    }
    int verb = draft.isFinite(finite) ? Clauses.predicate(draft, finite) : -1;
    if (finite < 1 || finite == open - 1 || verb < 0 || !asksForObject(draft, verb)) {
      return;
    }
    int subject = draft.top(finite + 1, open);
    int quoted = draft.top(open + 1, close);
    if (subject < 0
        || quoted < 0
        || !draft.isNominal(quoted)
        || draft.hasChild(quoted, "case")
        || IntStream.range(finite + 1, close).anyMatch(draft::isFinite)) {
      return;
    }
    int known = Clauses.subject(draft, verb);
    boolean free = known == subject || known == quoted && draft.isWithin(subject, quoted);
    if (free && !hasOtherObject(draft, verb, quoted)) {
      draft.attach(subject, verb, "nsubj");
      draft.attach(quoted, verb, "obj");
      for (int i = close + 1; i < draft.size(); i++) {
        boolean behind = draft.head(i) > finite && draft.head(i) < open;
        if (behind && draft.hasChild(i, "case")) {
          draft.attach(i, verb, "obl"); // forderte Kern „mehr Mut“ | von den Ländern
        }
      }
    }
  }

  private static boolean isPartOfName(Draft draft, int i) {
    return draft.isNominal(i) || draft.upos(i) == Upos.DET || draft.upos(i) == Upos.ADJ;
  }

  private static boolean asksForObject(Draft draft, int verb) {
    String lemma = draft.lemma(verb);
    return (Verbs.isOfActors(lemma) || Verbs.isSaying(lemma))
        && !Verbs.isNaming(lemma)
        && !Verbs.hasPerfectWithSein(lemma)
        && !Clauses.hasAuxiliary(draft, verb);
  }

  private static boolean hasOtherObject(Draft draft, int verb, int quoted) {
    for (int child : draft.children(verb)) {
      boolean object =
          draft.is(child, "obj")
              || draft.is(child, "ccomp")
              || draft.is(child, "xcomp")
              || draft.is(child, "expl");
      if (object && !draft.isWithin(quoted, child)) {
        return true;
      }
    }
    return false;
  }
}
