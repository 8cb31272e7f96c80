package aussage.time;

import aussage.model.TimeRelation;
import java.util.Optional;

/**
 * The preposition before a time expression.
 *
 * @param form in small letters, "" where there is none
 * @param relation how what is told lies to the time
 * @param holdsArticle whether a definite article stands in or before it: "am", "zum"
 */
record Preposition(String form, TimeRelation relation, boolean holdsArticle) {

  /** What stands before this item, also with an adverb between: "seit nunmehr | drei Jahren". */
  static Preposition before(TimeItems items, int first) {
    int at = isAside(items, first - 1) ? first - 2 : first - 1;
    boolean article = items.isAny(at, "zum", "zur");
    if (article && items.is(at - 1, "bis")) {
      at--;
    }
    Optional<Sense> word = items.word(at).as(WordClass.PREPOSITION);
    if (word.isPresent()) {
      TimeRelation relation = TimeRelation.valueOf(word.get().code());
      boolean within =
          items.word(at - 1).is(WordClass.PREPOSITION, "DURING") || isCourse(items, at - 1);
      if (items.is(at, "von") && within) {
        relation = TimeRelation.DURING; // innerhalb von zwei Tagen
      }
      boolean until = relation == TimeRelation.ON && isUntil(items, at - 1);
      return new Preposition(
          items.form(at),
          until ? TimeRelation.UNTIL : relation,
          article || word.get().number() == 1);
    }
    boolean during = isCourse(items, at);
    return new Preposition(
        "",
        during ? TimeRelation.DURING : TimeRelation.ON,
        article || items.is(at, WordClass.ARTICLE, "DEF"));
  }

  private static boolean isAside(TimeItems items, int at) {
    boolean aside =
        items.is(at, WordClass.ASIDE)
            || items.is(at, WordClass.MODIFIER) && !items.is(at, WordClass.PREPOSITION);
    return aside && items.is(at - 1, WordClass.PREPOSITION);
  }

  /** "bis | in den Mai", "bis weit | in den Mai". */
  private static boolean isUntil(TimeItems items, int at) {
    boolean far = items.isAny(at, "weit", "tief") || items.isAny(at, "spät", "hinein");
    return items.is(far ? at - 1 : at, "bis");
  }

  /** "im Laufe | des Tages". */
  private static boolean isCourse(TimeItems items, int at) {
    return items.isAny(at, "laufe", "lauf") || items.isAny(at, "verlauf", "verlaufe");
  }
}
