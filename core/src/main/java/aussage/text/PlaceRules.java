package aussage.text;

import static aussage.model.SentenceRole.BOILERPLATE;
import static aussage.model.SentenceRole.HEADING;

import aussage.model.TokenKind;
import aussage.rule.Example;
import com.google.common.collect.ImmutableList;

/**
 * What a passage is by the place where it stands: above, between, beside or below the running text.
 */
final class PlaceRules {
  private static final int MOST_CAPTION_WORDS = 30;
  private static final int MOST_LABEL_WORDS = 4;
  private static final int MOST_HEADING_WORDS = 25;
  private static final int MOST_SHOUTED_WORDS = 6;
  private static final int MOST_TAIL_WORDS = 14;
  private static final int MOST_NOTE_WORDS = 60;

  /** Where pictures stand; tried before it is known where the running text begins. */
  static final PageRule CAPTION =
      PageRule.of(
          "text.caption",
          BOILERPLATE,
          "the line beneath a photo credit says what is on the photo",
          PlaceRules::isCaption,
          Example.of(
              "Sturm im Norden\n\n"
                  + "Foto: Eva Lang\n"
                  + "Zwei Fähren liegen am Kai.\n\n"
                  + "Der Wind hat Stärke zehn erreicht. Er nimmt noch zu.",
              "HBBT"),
          Example.nothing(
              "Sturm im Norden\nZwei Fähren liegen am Kai.\n\nDer Wind hat Stärke zehn "
                  + "erreicht."));

  static final PageRule BYLINE =
      PageRule.of(
          "text.byline",
          BOILERPLATE,
          "\"Von\" and a name above or below the text",
          PlaceRules::isByline,
          Example.of(
              "Sturm im Norden\n\nVon Eva Lang und Jan Roth\n\nDie Fähren liegen im Hafen.", "HBT"),
          Example.of(
              "Sturm im Norden\n\nEin Kommentar von Eva Lang\n\nDie Fähren liegen im Hafen.",
              "HBT"),
          Example.nothing("Von Sturm zu Sturm\n\nDie Fähren liegen im Hafen fest."));

  static final PageRule NOTE =
      PageRule.of(
          "text.reader-note",
          BOILERPLATE,
          "what the page says to its reader when the text is over",
          PlaceRules::isNote,
          Example.of(
              "Die Fähren liegen im Hafen fest.\n\n"
                  + "Hat Ihnen der Artikel gefallen? Schreiben Sie uns!",
              "TB"),
          Example.of(
              "Die Fähren liegen im Hafen fest.\n\nDieser Beitrag wurde automatisch übersetzt.",
              "TB"),
          Example.nothing(
              "Die Fähren liegen im Hafen fest.\n\nDie Reederei rechnet mit Verlusten."));

  static final ImmutableList<PageRule> ALL =
      ImmutableList.of(
          PageRule.of(
              "text.label",
              BOILERPLATE,
              "beside a title, a short line of capitalised words names a section, a "
                  + "person or a place",
              PlaceRules::isLabel,
              Example.of(
                  "Wirtschaft\n\n"
                      + "Sturm legt die Fähren lahm\n\n"
                      + "Eva Lang\n\n"
                      + "Die Reederei rechnet mit Verlusten.",
                  "BHBT"),
              Example.nothing(
                  "Sturm\n\n"
                      + "Die Fähren liegen im Hafen fest.\n\n"
                      + "Ausblick\n\n"
                      + "Der Wind nimmt am Abend noch zu.")),
          PageRule.of(
              "text.shouted",
              BOILERPLATE,
              "a single line in capitals on a page that has none else shouts for attention",
              PlaceRules::isShouted,
              Example.of(
                  "Sturm legt die Fähren lahm\n\n"
                      + "Die Fähren liegen im Hafen fest.\n\n"
                      + "NICHTS MEHR VERPASSEN\n\n"
                      + "Der Wind nimmt am Abend noch zu.",
                  "HTBT"),
              Example.nothing("STURM LEGT FÄHREN LAHM\n\nDie Fähren liegen im Hafen fest.")),
          PageRule.of(
              "text.tail",
              BOILERPLATE,
              "a line below the text heads nothing: a signature, a list of other titles",
              PlaceRules::isTail,
              Example.of("Die Fähren liegen im Hafen fest.\n\nNächste\nSeite", "TBB"),
              Example.of("Die Fähren liegen im Hafen fest.\n\n(el)", "TB"),
              Example.nothing("Ausblick\n\nDie Fähren liegen im Hafen fest.")),
          PageRule.of(
              "text.heading",
              HEADING,
              "a line without a full stop above running text",
              PlaceRules::isHeading,
              Example.of("Sturm im Norden\n\nDie Fähren liegen im Hafen fest.", "HT"),
              Example.of(
                  "Sturm im Norden! Was wird aus den Inseln?\n"
                      + "Die Fähren liegen im Hafen fest. Der Wind nimmt noch zu.",
                  "HT"),
              Example.nothing("Die Fähren liegen im Hafen fest. Der Wind nimmt noch zu.")));

  private PlaceRules() {}

  private static boolean isCaption(Page page, int index) {
    Passage line = page.passage(index);
    boolean below =
        line.touches() && page.role(index - 1) == BOILERPLATE && isCredit(page, index - 1);
    boolean last = index + 1 < page.size() && !page.passage(index + 1).touches();
    return below
        && line.words() <= MOST_CAPTION_WORDS
        && line.terminators() <= 1
        && (last || index < page.firstText());
  }

  private static boolean isCredit(Page page, int index) {
    return LineRules.ALL.stream()
        .anyMatch(rule -> rule.id().equals("text.credit") && rule.test().holds(page, index));
  }

  private static boolean isByline(Page page, int index) {
    Passage line = page.passage(index);
    boolean outside = index < page.firstText() || index > page.lastText();
    if (!outside || line.terminated() || line.words() > 10 || line.words() < 2) {
      return false;
    }
    int begin = line.begin();
    if (page.isWord(begin, Page.GENRE) || page.isWord(begin + 1, Page.GENRE)) {
      begin += page.isWord(begin, Page.GENRE) ? 1 : 2;
    }
    if (begin >= line.end()
        || !page.tokens().is(begin, TokenKind.WORD)
        || !page.word(begin).equals("von")) {
      return false;
    }
    return isPersons(page, begin + 1, line.end());
  }

  private static boolean isPersons(Page page, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean word = page.tokens().is(i, TokenKind.WORD);
      if (word && page.tokens().startsLower(i) && !isNameLink(page.word(i))
          || page.tokens().is(i, TokenKind.NUMBER)) {
        return false;
      }
    }
    return from < to && page.tokens().is(from, TokenKind.WORD) && page.tokens().startsUpper(from);
  }

  private static boolean isNameLink(String word) {
    return switch (word) {
      case "und", "von", "van", "de", "der", "den", "di", "del", "da", "la", "le", "el", "al" ->
          true;
      default -> false;
    };
  }

  private static boolean isLabel(Page page, int index) {
    Passage line = page.passage(index);
    return index < page.firstText()
        && page.title() >= 0
        && page.title() != index
        && !page.same(index, page.title())
        && line.words() <= MOST_LABEL_WORDS
        && line.numbers() == 0
        && !line.terminated()
        && !Lexicon.OPENERS.contains(page.tokens().surface(line.begin()))
        && line.lower() == page.count(line, Page.ASIDE) - capitalAsides(page, line)
        && line.lower() <= 1;
  }

  private static int capitalAsides(Page page, Passage line) {
    int count = 0;
    for (int i = line.begin(); i < line.end(); i++) {
      count += page.tokens().startsUpper(i) && page.isWord(i, Page.ASIDE) ? 1 : 0;
    }
    return count;
  }

  private static boolean isShouted(Page page, int index) {
    Passage line = page.passage(index);
    return line.isShout()
        && page.shouts() == 1
        && index > 0
        && index != page.title()
        && line.words() <= MOST_SHOUTED_WORDS;
  }

  private static boolean isTail(Page page, int index) {
    Passage line = page.passage(index);
    boolean phrase = line.words() <= 6 || line.lower() * 2 <= line.words();
    return index > page.lastText()
        && !line.terminated()
        && line.words() <= MOST_TAIL_WORDS
        && phrase
        && (line.numbers() == 0 || line.words() <= 1 || Datelines.hasDate(page, line));
  }

  private static boolean isNote(Page page, int index) {
    Passage passage = page.passage(index);
    if (passage.words() > MOST_NOTE_WORDS || index == 0) {
      return false;
    }
    boolean addressed =
        passage.addressed() && (!page.addressing() || page.count(passage, Page.READER) > 0);
    return addressed || isAboutItself(page, passage);
  }

  private static boolean isAboutItself(Page page, Passage passage) {
    int begin = passage.begin();
    boolean pointing =
        page.tokens().is(begin, TokenKind.WORD) && page.word(begin).startsWith("diese");
    return pointing && page.isWord(begin + 1, Page.SELF) && passage.terminators() <= 2;
  }

  /** Whether running text follows soon; lines that follow each other are a list. */
  private static boolean headsText(Page page, int index) {
    if (index < page.firstText()) {
      return true;
    }
    for (int i = index + 1; i < Math.min(page.size(), index + 4); i++) {
      if (page.passage(i).isText()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeading(Page page, int index) {
    Passage line = page.passage(index);
    if (index >= page.lastText() || line.words() == 0 || line.words() > MOST_HEADING_WORDS) {
      return false;
    }
    TokenBuffer tokens = page.tokens();
    char last = tokens.last(line.end() - 1);
    char first = tokens.first(line.begin());
    if (last == ',' || last == ';' || last == ':' || first == '-' || first == '•') {
      return false;
    }
    if (!headsText(page, index)) {
      return false;
    }
    if (!line.terminated()) {
      return !tokens.startsLower(line.begin()) && (line.stops() == 0 || index < page.firstText());
    }
    boolean exclaims = last == '?' || last == '!';
    return exclaims
        && line.stops() == 0
        && (index < page.firstText() || index == 0 || line.words() <= 6);
  }
}
