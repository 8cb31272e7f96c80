package aussage.text;

import static aussage.model.SentenceRole.BOILERPLATE;
import static aussage.model.SentenceRole.DATELINE;

import aussage.model.TokenKind;
import aussage.rule.Example;
import com.google.common.collect.ImmutableList;

/** What a line is by its shape alone, wherever it stands on a page. */
final class LineRules {
  private static final int MOST_CALL_WORDS = 9;
  private static final int MOST_CALL_SENTENCE_WORDS = 15;
  private static final int MOST_CREDIT_WORDS = 12;
  private static final int MOST_CAPTION_WORDS = 45;
  private static final int SHORTEST_RUN_TOGETHER = 20;

  static final ImmutableList<PageRule> ALL =
      ImmutableList.of(
          PageRule.of(
              "text.separator",
              BOILERPLATE,
              "a line without a word says nothing",
              LineRules::isSeparator,
              Example.of("Sturm im Norden\n\n* * *\n\nDie Fähren liegen im Hafen.", "HBT"),
              Example.of("Brücke gesperrt\n\n|\n\nDer Verkehr staut sich am Fluss.", "HBT"),
              Example.nothing("Sturm im Norden\n\nDie Fähren liegen im Hafen.")),
          PageRule.of(
              "text.dateline",
              DATELINE,
              "a line of a date, perhaps with a place or a name beside it",
              Datelines::isDateline,
              Example.of("3. Mai 2021\n\nSturm im Norden\n\nDie Fähren liegen im Hafen.", "DHT"),
              Example.of(
                  "Sturm im Norden\n\nStand: 03.05.2021, 14:30 Uhr\n\nDie Fähren liegen im Hafen.",
                  "HDT"),
              Example.of("Kiel, 3. Mai 2021\n\nDie Fähren liegen seit gestern im Hafen.", "DT"),
              Example.nothing("Wahl am 3. Mai 2021\n\nDie Fähren liegen im Hafen fest.")),
          PageRule.of(
              "text.age",
              BOILERPLATE,
              "how old a text is, or how long it takes to read",
              LineRules::isAge,
              Example.of("Sturm im Norden\n\nvor 5 Stunden\n\nDie Fähren liegen im Hafen.", "HBT"),
              Example.of(
                  "Sturm im Norden\n\nLesezeit: 4 Min.\n\nDie Fähren liegen im Hafen.", "HBT"),
              Example.nothing("Sturm vor 5 Inseln\n\nDie Fähren liegen im Hafen fest.")),
          PageRule.of(
              "text.links",
              BOILERPLATE,
              "a line or list of links, with a label before it or between them",
              LineRules::isLinkList,
              Example.of(
                  "Die Fähren liegen seit gestern fest.\n\n"
                      + "Mehr: https://www.hafen.example/a - https://www.hafen.example/b",
                  "TB"),
              Example.nothing("Die Fahrpläne stehen seit gestern abend auf faehre.de bereit.")),
          PageRule.of(
              "text.credit",
              BOILERPLATE,
              "who made a picture or text: a label and names, or an agency's name",
              LineRules::isCredit,
              Example.of(
                  "Die Fähren liegen im Hafen fest.\n\n"
                      + "Foto: Jan Peters/dpa\n\n"
                      + "Der Wind hat Stärke zehn erreicht.",
                  "TBT"),
              Example.of(
                  "Die Fähren liegen im Hafen fest.\n\nFähren im Abendlicht. © Eva Lang", "TB"),
              Example.nothing(
                  "Kreis Stade: Deich bricht an zwei Stellen\n\nDie Fähren liegen im Hafen fest.")),
          PageRule.of(
              "text.run-together",
              BOILERPLATE,
              "a title whose blanks have been lost is no German",
              LineRules::isRunTogether,
              Example.of(
                  "SturmimNordenlegtFährenundBahnenlahm\n\nDie Fähren liegen im Hafen " + "fest.",
                  "BT"),
              Example.nothing(
                  "Donaudampfschifffahrtsgesellschaft insolvent\n\n"
                      + "Die Fähren liegen im Hafen fest.")),
          PageRule.of(
              "text.path",
              BOILERPLATE,
              "names between separators lead through a site",
              LineRules::isPath,
              Example.of(
                  "Start > Region > Küste\n\nSturm im Norden\n\nDie Fähren liegen im Hafen.",
                  "BHT"),
              Example.nothing("Kiel / Lübeck\n\nDie Fähren liegen im Hafen fest.")),
          PageRule.of(
              "text.call",
              BOILERPLATE,
              "a line made of words that call the reader elsewhere",
              LineRules::isCall,
              Example.of(
                  "Die Fähren liegen im Hafen fest.\n\n"
                      + "Mehr zum Thema\n\n"
                      + "Der Wind hat Stärke zehn erreicht.",
                  "TBT"),
              Example.of(
                  "Die Fähren liegen im Hafen fest.\n\n"
                      + "Lesen Sie auch: Wie Deiche gebaut werden\n\n"
                      + "Der Wind hat Stärke zehn erreicht.",
                  "TBT"),
              Example.nothing("Jetzt auch Bahnen gestoppt\n\nDie Fähren liegen im Hafen fest.")));

  private LineRules() {}

  private static boolean isSeparator(Page page, int index) {
    Passage line = page.passage(index);
    return line.words() == 0
        && line.numbers() <= 1
        && line.links() == 0
        && !Datelines.hasDate(page, line);
  }

  private static boolean isAge(Page page, int index) {
    Passage line = page.passage(index);
    if (line.words() > 6 || line.words() == 0 || line.numbers() > 3 || line.terminators() > 1) {
      return false;
    }
    int spans = 0;
    int age = 0;
    int today = 0;
    for (int i = line.begin(); i < line.end(); i++) {
      if (page.isWord(i, Page.SPAN)) {
        spans++;
      } else if (page.isWord(i, Page.AGE)) {
        age++;
      } else if (page.isWord(i, Page.TODAY)) {
        today++;
      } else if (page.tokens().is(i, TokenKind.WORD)) {
        return false;
      }
    }
    return (line.numbers() > 0 || age > 1) && (spans > 0 || today > 1);
  }

  private static boolean isLinkList(Page page, int index) {
    Passage line = page.passage(index);
    return line.links() > 0 && line.words() + line.numbers() <= 2 * line.links() + 2;
  }

  private static boolean isCredit(Page page, int index) {
    Passage line = page.passage(index);
    if (line.words() > MOST_CAPTION_WORDS) {
      return false;
    }
    if (line.words() <= 6 && !line.terminated() && hasAgency(page, line)) {
      return line.lower() <= 2;
    }
    for (int i = line.begin(); i < line.end(); i++) {
      if (isCreditLabel(page, line, i)) {
        return isNames(page, i + 1, line.end());
      }
    }
    return false;
  }

  private static boolean isCreditLabel(Page page, Passage line, int token) {
    TokenBuffer tokens = page.tokens();
    if (tokens.isSign(token, '©')) {
      return true;
    }
    boolean only =
        token == line.begin() && line.lower() == 0 && line.words() <= 5 && line.words() > 1;
    return (only || tokens.isSign(token + 1, ':'))
        && tokens.is(token, TokenKind.WORD)
        && isCreditWord(page.word(token));
  }

  private static boolean isCreditWord(String word) {
    return Page.CREDIT.contains(word)
        || word.endsWith("foto")
        || word.endsWith("fotos")
        || word.endsWith("bild")
        || word.endsWith("bilder")
        || word.endsWith("grafik")
        || word.endsWith("quelle")
        || word.endsWith("quellen");
  }

  /** Names stand there and not a sentence. */
  private static boolean isNames(Page page, int from, int to) {
    int words = 0;
    int lower = 0;
    for (int i = from; i < to; i++) {
      TokenKind kind = page.tokens().kind(i);
      if (kind == TokenKind.TERMINATOR && i + 1 < to && !page.tokens().isSign(i + 1, ')')) {
        return false;
      }
      words += kind == TokenKind.WORD ? 1 : 0;
      lower += kind == TokenKind.WORD && page.tokens().startsLower(i) ? 1 : 0;
    }
    return words <= MOST_CREDIT_WORDS && lower <= 4;
  }

  private static boolean hasAgency(Page page, Passage line) {
    for (int i = line.begin(); i < line.end(); i++) {
      if (page.tokens().is(i, TokenKind.WORD)) {
        String word = page.word(i);
        if (Page.AGENCY.contains(word.substring(word.lastIndexOf('/') + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isRunTogether(Page page, int index) {
    Passage line = page.passage(index);
    if (line.words() == 0 || line.words() > 3) {
      return false;
    }
    for (int i = line.begin(); i < line.end(); i++) {
      if (page.tokens().length(i) >= SHORTEST_RUN_TOGETHER
          && innerCapitals(page.tokens().surface(i)) >= 2) {
        return true;
      }
    }
    return false;
  }

  /** How often a capital follows a small letter. */
  private static int innerCapitals(String word) {
    int count = 0;
    for (int i = 1; i < word.length(); i++) {
      if (CharType.of(word.charAt(i)) == CharType.UPPER
          && CharType.of(word.charAt(i - 1)) == CharType.LOWER) {
        count++;
      }
    }
    return count;
  }

  private static boolean isPath(Page page, int index) {
    Passage line = page.passage(index);
    if (line.words() > 12 || line.lower() > 2 || line.terminated()) {
      return false;
    }
    int separators = 0;
    for (int i = line.begin() + 1; i < line.end() - 1; i++) {
      if (page.tokens().length(i) == 1 && ">»›|•·→/".indexOf(page.tokens().first(i)) >= 0) {
        separators++;
      }
    }
    return separators >= 2;
  }

  private static boolean isCall(Page page, int index) {
    Passage line = page.passage(index);
    if (line.words() == 1) {
      return line.length() <= 4 && page.count(line, Page.ALONE) == 1;
    }
    int most = line.terminated() ? MOST_CALL_SENTENCE_WORDS : MOST_CALL_WORDS;
    if (line.words() > most || line.terminators() > 1) {
      return false;
    }
    int colon = colon(page, line);
    int end = colon > 0 ? colon : line.end();
    int calls = 0;
    int asides = 0;
    for (int i = line.begin(); i < end; i++) {
      if (page.isWord(i, Page.CALL)) {
        calls++;
      } else if (page.isWord(i, Page.ASIDE)) {
        asides++;
      } else if (page.tokens().is(i, TokenKind.WORD)) {
        return false;
      }
    }
    int words = calls + asides;
    boolean own = words > 1 && !(line.terminated() && colon < 0 && !line.addressed());
    return own && (calls > 0 || words <= 3 && words == line.words());
  }

  /** The colon after the first words, -1 if there is none. */
  private static int colon(Page page, Passage line) {
    for (int i = line.begin() + 1; i < Math.min(line.end(), line.begin() + 6); i++) {
      if (page.tokens().isSign(i, ':')) {
        return i;
      }
    }
    return -1;
  }
}
