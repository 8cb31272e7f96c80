package aussage.time;

import aussage.model.TokenKind;
import aussage.syntax.EntityType;
import aussage.syntax.Upos;
import java.util.Set;

/** Words of time that name persons, papers and books: "Frau Sonntag", "Eva Sommer", „1984“. */
final class Names {
  private static final int LONGEST_TITLE = 5;

  private Names() {}

  /**
   * Whether the item is a person's name, by the word before it, by what a recogniser says or, where
   * it stands bare, because it was one before in the article.
   *
   * @param persons such names of the article; the item's is added
   */
  static boolean isName(TimeItems items, int at, Set<String> persons) {
    if (!items.isCapitalised(at) || !isNameLike(items.word(at))) {
      return false;
    }
    if (isFullName(items, at)) {
      persons.add(items.form(at));
      return true;
    }
    return !persons.isEmpty() && persons.contains(items.form(at)) && isBare(items, at);
  }

  /** "sagt | Freitag", "Freitag | sagt", but not "am Freitag", "ein Freitag", "Freitag, 3. Mai". */
  private static boolean isBare(TimeItems items, int at) {
    boolean dated = items.isNumber(items.is(at + 1, ",") ? at + 2 : at + 1);
    return !dated
        && (at == 0 || items.isWord(at - 1) && items.word(at - 1) == TimeWord.NONE)
        && !Ranges.isConnector(items, at + 1);
  }

  private static boolean isFullName(TimeItems items, int at) {
    return (items.is(at - 1, WordClass.NAMED)
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
    boolean named = isNameLike(items.word(found.end() - 1));
    int end = named ? titleEnd(items, found.end()) : found.end();
    if (!isKind(items, end, TokenKind.QUOTE_CLOSE)) {
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

  /** Where the nouns end that go on behind: „Der Herbst | des Lebens“. */
  private static int titleEnd(TimeItems items, int from) {
    int at = from;
    while (at < from + LONGEST_TITLE
        && (items.isCapitalised(at)
            || items.is(at, WordClass.ARTICLE)
            || items.is(at, WordClass.PREPOSITION))) {
      at++;
    }
    return at;
  }

  private static boolean isKind(TimeItems items, int at, TokenKind kind) {
    return items.has(at) && items.sentence().word(items.wordIndex(at)).kind() == kind;
  }
}
