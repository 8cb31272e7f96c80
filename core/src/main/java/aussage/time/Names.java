package aussage.time;

import aussage.model.TokenKind;
import aussage.syntax.EntityType;
import aussage.syntax.Upos;

/** Words of time that name persons, papers and books: "Frau Sonntag", "Eva Sommer", „1984“. */
final class Names {
  private static final int LONGEST_TITLE = 5;

  private Names() {}

  /** Whether the item is a person's name, by the word before it or by what a recogniser says. */
  static boolean isName(TimeItems items, int at) {
    return items.isCapitalised(at)
        && isNameLike(items.word(at))
        && (items.is(at - 1, WordClass.NAMED)
            || isPerson(items, at) && (isPerson(items, at - 1) || isPerson(items, at + 1))
            || isPerson(items, at - 1) && isProper(items, at));
  }

  /** Family names are Sonntag, Sommer, März, Morgen; those of feasts hold names themselves. */
  private static boolean isNameLike(TimeWord word) {
    return (word.is(WordClass.WEEKDAY)
            || word.is(WordClass.SEASON)
            || word.is(WordClass.MONTH)
            || word.is(WordClass.DAY_PART))
        && !word.is(WordClass.HOLIDAY);
  }

  /** Behind a first name a tagger takes "Sonntag" for a name, though the recogniser may miss it. */
  private static boolean isProper(TimeItems items, int at) {
    return items.sentence().word(items.wordIndex(at)).upos() == Upos.PROPN;
  }

  private static boolean isPerson(TimeItems items, int at) {
    return items.has(at)
        && items.sentence().word(items.wordIndex(at)).entity() == EntityType.PERSON;
  }

  /**
   * Whether the expression is, begins or ends a title: „Der Sonntag“, „Rundschau am Sonntag“, Bild
   * am Sonntag, „2001: Odyssee im Weltraum“.
   */
  static boolean isTitle(TimeItems items, Found found) {
    if (items.is(found.first() - 1, "am") && items.is(found.first() - 2, WordClass.PAPER)) {
      return items.isCapitalised(found.first() - 2);
    }
    if (!isKind(items, found.end(), TokenKind.QUOTE_CLOSE)) {
      return items.is(found.end(), ":")
          && isKind(items, found.first() - 1, TokenKind.QUOTE_OPEN)
          && items.isNumber(found.first());
    }
    int at = found.first() - 1;
    while (at > found.first() - LONGEST_TITLE
        && (items.isCapitalised(at) || items.is(at, WordClass.PREPOSITION) || items.is(at, ":"))) {
      at--;
    }
    return isKind(items, at, TokenKind.QUOTE_OPEN);
  }

  private static boolean isKind(TimeItems items, int at, TokenKind kind) {
    return items.has(at) && items.sentence().word(items.wordIndex(at)).kind() == kind;
  }
}
