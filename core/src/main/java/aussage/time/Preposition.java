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

  /** What stands before this item. */
  static Preposition before(TimeItems items, int first) {
    int at = first - 1;
    boolean article = items.isAny(at, "zum", "zur");
    if (article && items.is(at - 1, "bis")) {
      at--;
    }
    Optional<Sense> word = items.word(at).as(WordClass.PREPOSITION);
    if (word.isPresent()) {
      TimeRelation relation = TimeRelation.valueOf(word.get().code());
      boolean within =
          items.word(at - 1).is(WordClass.PREPOSITION, "DURING")
              || items.isAny(at - 1, "laufe", "lauf");
      if (items.is(at, "von") && within) {
        relation = TimeRelation.DURING; // innerhalb von zwei Tagen
      }
      boolean until = relation == TimeRelation.ON && items.is(at - 1, "bis");
      return new Preposition(
          items.form(at),
          until ? TimeRelation.UNTIL : relation,
          article || word.get().number() == 1);
    }
    boolean during = items.isAny(at, "laufe", "lauf");
    return new Preposition(
        "",
        during ? TimeRelation.DURING : TimeRelation.ON,
        article || items.is(at, WordClass.ARTICLE, "DEF"));
  }
}
