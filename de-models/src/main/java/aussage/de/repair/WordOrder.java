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
   * "Bremen hat die Werft gekauft", "Die Werft wollte das nicht bestätigen": what stands in first
   * place is the subject unless the other one is more of an actor.
   */
  static boolean isFirst(Draft draft, int subject, int object, int verb, int finite) {
    if (object > finite
        || subject < finite
        || draft.segments().begin(object) != draft.leftEdge(object)
        || !sharePlace(draft, object, finite)) {
      return false;
    }
    if (draft.isForm(subject, "das", "dies")) {
      return draft.children(subject).length == 0
          && draft.isNominal(object)
          && isActor(draft, object);
    }
    if (!draft.isNominal(subject) || !draft.isNominal(object)) {
      return false;
    }
    int first = rank(draft, object);
    boolean place =
        draft.entity(subject) == EntityType.LOCATION && Verbs.takesPlace(draft.lemma(verb));
    int second = place ? 0 : rank(draft, subject);
    return first > second || first == second && !isGiven(draft, object, subject);
  }

  /** "Modelle, auch alte, kosten Geld": an aside may stand between the first place and the verb. */
  private static boolean sharePlace(Draft draft, int noun, int finite) {
    int begin = draft.segments().begin(finite);
    boolean aside =
        draft.segments().borderBefore(noun) < 0
            && begin == finite
            && draft.isForm(draft.segments().borderBefore(finite), ",");
    return aside || draft.segments().begin(noun) == begin;
  }

  /**
   * "Die Wahl gewann die Opposition": of what only persons and bodies do, they are the subject even
   * behind the verb, where a thing stands in first place.
   */
  static boolean isDoneBehind(Draft draft, int thing, int actor, int verb, int finite) {
    return thing < finite
        && finite < actor
        && draft.upos(thing) == Upos.NOUN
        && draft.isNominal(actor)
        && draft.segments().begin(thing) == draft.leftEdge(thing)
        && draft.segments().begin(actor) == draft.segments().begin(finite)
        && rank(draft, thing) == 0
        && rank(draft, actor) > 0
        && Verbs.isOfActors(fullVerb(draft, verb));
  }

  /**
   * "die Statistik, die die Polizei veröffentlicht": of what only persons and bodies do, not the
   * thing that the pronoun takes up is the subject.
   */
  static boolean isDoneInRelative(Draft draft, int pronoun, int actor, int verb) {
    int thing = draft.head(verb);
    return draft.is(verb, "acl")
        && thing >= 0
        && draft.upos(pronoun) == Upos.PRON
        && pronoun < actor
        && draft.upos(thing) == Upos.NOUN
        && draft.isNominal(actor)
        && rank(draft, thing) == 0
        && rank(draft, actor) > 1
        && Verbs.isOfActors(fullVerb(draft, verb));
  }

  /** "abgeben" of "gab … ab". */
  private static String fullVerb(Draft draft, int verb) {
    int prefix = draft.child(verb, "compound");
    String before = prefix < 0 ? "" : draft.lower(prefix);
    String lemma = draft.lemma(verb);
    return lemma.startsWith(before) ? lemma : before + lemma;
  }

  /**
   * "Gewalt dokumentiert der Bericht": what is known is the subject, what is new its object. An
   * article tells the known from the new.
   */
  private static boolean isGiven(Draft draft, int first, int second) {
    return !isDefinite(draft, first) && isDefinite(draft, second);
  }

  private static boolean isDefinite(Draft draft, int noun) {
    return draft.isForm(draft.child(noun, "det"), "der", "die", "das")
        || draft.upos(noun) == Upos.PROPN && draft.entity(noun) != EntityType.NONE;
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

  /** How much of an actor a noun is: persons act, then bodies, then places, then things. */
  private static int rank(Draft draft, int noun) {
    if (PersonNouns.contains(draft, noun)) {
      return 3;
    }
    if (PersonNouns.isBody(draft, noun)) {
      return 2;
    }
    return switch (draft.entity(noun)) {
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
