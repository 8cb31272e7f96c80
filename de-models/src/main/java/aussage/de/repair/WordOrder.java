package aussage.de.repair;

import aussage.syntax.EntityType;
import aussage.syntax.Upos;

/** What the order of two phrases tells where case and number leave open which is the subject. */
final class WordOrder {
  private WordOrder() {}

  /** "Es kamen 40 Gäste": es holds the first place for a subject behind the verb. */
  static boolean holdsPlace(Draft draft, int verb, int finite, int es, int noun) {
    return es < finite
        && finite < noun
        && draft.isNominal(noun)
        && Clauses.canBeSubject(draft, noun, finite)
        && (!Clauses.agree(draft, es, finite)
            || Verbs.hasPerfectWithSein(draft.lemma(verb))
            || Verbs.isOfBeingThere(draft.lemma(verb)));
  }

  /**
   * "Bremen hat die Werft gekauft", "Die Werft wollte das nicht bestätigen": in first place a name,
   * or before a pronoun without gender of its own any phrase, is the subject unless the other one
   * is more of an actor.
   */
  static boolean isFirst(Draft draft, int subject, int object, int finite) {
    if (object > finite
        || subject < finite
        || draft.segments().begin(object) != draft.leftEdge(object)
        || draft.segments().begin(object) != draft.segments().begin(finite)) {
      return false;
    }
    if (draft.isForm(subject, "das", "dies")) {
      return draft.children(subject).length == 0
          && draft.isNominal(object)
          && isActor(draft, object);
    }
    return draft.isNominal(subject)
        && draft.upos(object) == Upos.PROPN
        && draft.entity(object) != EntityType.NONE
        && !PersonNouns.contains(draft, subject)
        && rank(draft.entity(object)) >= rank(draft.entity(subject));
  }

  /**
   * "hatte ein Gericht die Freilassung angeordnet": of two nouns between the verbs, or between
   * conjunction and verb, the first is the subject.
   */
  static boolean areInMiddle(Draft draft, int first, int second, int verb, int finite) {
    boolean clauseFinal = draft.hasChild(verb, "mark") && second < finite;
    boolean behind =
        finite < first && draft.segments().begin(finite) == draft.segments().begin(first);
    return first < second
        && (behind || clauseFinal)
        && draft.isNominal(first)
        && draft.isNominal(second)
        && !Times.isTime(draft.lemma(first))
        && draft.segments().begin(first) == draft.segments().begin(second);
  }

  private static boolean isActor(Draft draft, int noun) {
    return draft.entity(noun) != EntityType.NONE
        || draft.isForm(draft.child(noun, "det"), "der", "die", "das", "ein", "eine");
  }

  private static int rank(EntityType type) {
    return switch (type) {
      case PERSON -> 3;
      case ORGANIZATION -> 2;
      case LOCATION -> 1;
      default -> 0;
    };
  }

  /**
   * "dass die Politik sie lobt", "gestern hat die Politik sie gelobt": behind the finite verb or
   * conjunction a pronoun that is the subject would stand before the noun.
   */
  static boolean isBehindNoun(Draft draft, int pronoun, int noun, int verb, int finite) {
    boolean order = draft.isForm(pronoun, "sie", "es") && draft.isNominal(noun) && noun < pronoun;
    boolean verbFinal = draft.hasChild(verb, "mark") && pronoun < finite;
    return order && (verbFinal || finite < noun && draft.segments().begin(finite) < finite);
  }
}
