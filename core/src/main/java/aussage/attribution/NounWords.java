package aussage.attribution;

import aussage.model.SourceType;
import aussage.model.TokenKind;
import aussage.syntax.EntityType;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.Locale;

/**
 * What the words of a sentence can be in a noun phrase.
 *
 * @param sentence where they stand
 * @param limit no phrase goes on from here
 */
record NounWords(Sentence sentence, int limit) {
  private static final int LONGEST_QUOTED_NAME = 7;
  private static final int LONGEST_NAMES_NUMBER = 2;

  /** Whether the word can be the noun of a phrase or a part of its name. */
  boolean isNominal(int at) {
    Word word = sentence.word(at);
    if (word.kind() != TokenKind.WORD && word.kind() != TokenKind.LINK) {
      return word.kind() == TokenKind.NUMBER && isNamesNumber(at);
    }
    boolean isNamePart =
        at > 0
            && isCapital(at)
            && sentence.word(at - 1).entity() == EntityType.PERSON
            && word.entity() == EntityType.PERSON;
    return word.upos().isNominal()
        || word.kind() == TokenKind.LINK
        || isNamePart
        || (word.upos() == Upos.X && isCapital(at))
        || (word.upos() == Upos.ADJ && isCapital(at) && at > 0 && !isFollowedByNominal(at));
  }

  /** "Bayern 2", but not "laut Kammer 1.200 Euro" nor "laut Wirt 600": these count something. */
  private boolean isNamesNumber(int at) {
    if (at == 0 || sentence.word(at).form().length() > LONGEST_NAMES_NUMBER) {
      return false;
    }
    Word before = sentence.word(at - 1);
    boolean isName = before.upos() == Upos.PROPN || before.entity() == EntityType.ORGANIZATION;
    boolean counts =
        at + 1 < sentence.size()
            && (sentence.word(at + 1).upos().isNominal()
                || sentence.word(at + 1).upos() == Upos.ADJ
                || sentence.word(at + 1).form().equals("%"));
    return isName && !counts;
  }

  boolean isFollowedByNominal(int at) {
    return at + 1 < limit
        && (sentence.word(at + 1).upos().isNominal() || sentence.word(at + 1).upos() == Upos.ADJ);
  }

  boolean isCapital(int at) {
    return Character.isUpperCase(sentence.word(at).form().charAt(0));
  }

  boolean isPronoun(int at) {
    Word word = sentence.word(at);
    return (word.upos() == Upos.PRON || word.upos() == Upos.DET) && word.kind() == TokenKind.WORD;
  }

  boolean isPersonal(int at) {
    return WordClass.PERSONAL_PRONOUN.hasLower(sentence.word(at).form());
  }

  /** "Pro" of "Verband Pro Bahn", "Die" of "Zeitung Die Presse": a capital that is no noun. */
  static boolean isNameLike(Sentence sentence, int at, int end) {
    if (at == 0 || at + 1 >= end) {
      return false;
    }
    Word word = sentence.word(at);
    Word next = sentence.word(at + 1);
    return word.kind() == TokenKind.WORD
        && !word.upos().isVerbal()
        && !WordClass.PERSONAL_PRONOUN.hasLower(word.form())
        && Character.isUpperCase(word.form().charAt(0))
        && Character.isUpperCase(next.form().charAt(0))
        && namesGroup(sentence.word(at - 1));
  }

  /** "hatte nach eigenen Angaben | Hunger": whose they are is told by "eigen". */
  boolean isBehindOwnReport(int at) {
    return at > 1
        && sentence.word(at).upos() == Upos.NOUN
        && sentence.word(at - 2).form().startsWith("eigen")
        && SourceNouns.has(sentence.word(at - 1));
  }

  /** "Gewerkschaft Bau", "Landesbetrieb Küstenschutz": a body named by the field it works in. */
  boolean isField(int at) {
    return at > 0
        && WordClass.FIELD.isEndOf(sentence.word(at).form().toLowerCase(Locale.ROOT))
        && SourceWords.typeOf(sentence.word(at - 1)) == SourceType.ORGANIZATION;
  }

  /** "Verband", "Zeitung": a name may follow that says which. */
  private static boolean namesGroup(Word noun) {
    SourceType type = noun.upos() == Upos.NOUN ? SourceWords.typeOf(noun) : null;
    return type == SourceType.ORGANIZATION || type == SourceType.MEDIA;
  }

  /** "Einer der Fischer", "viele der Gäste", "drei von zwölf Imkern". */
  boolean isPartitive(int at) {
    if (at + 2 >= limit) {
      return false;
    }
    Word part = sentence.word(at);
    String link = sentence.word(at + 1).form();
    return part.upos() == Upos.NUM
        ? link.equals("der") || link.equals("von") && isCounted(at + 2)
        : link.equals("der") && WordClass.PARTITIVE.hasLower(part.form());
  }

  /** "17 Imkern", "den Imkern", "ihnen"; not "acht von Bord". */
  private boolean isCounted(int at) {
    return switch (sentence.word(at).upos()) {
      case NUM, DET, PRON -> true;
      default -> false;
    };
  }

  /** "einer „gefährlichen“ Entwicklung". */
  boolean isQuotedAdjective(int at) {
    return at + 3 < limit
        && sentence.word(at).kind() == TokenKind.QUOTE_OPEN
        && sentence.word(at + 1).upos() == Upos.ADJ
        && sentence.word(at + 2).kind() == TokenKind.QUOTE_CLOSE;
  }

  /** "„hafenblick.de“", "„küste online“": an address, or two words without a verb or a particle. */
  private boolean isNameWithoutCapital(int first, int end) {
    Word word = sentence.word(first);
    return word.kind() == TokenKind.LINK
        || (end - first == 2 && sentence.word(first + 1).form().equals("online"));
  }

  /**
   * Where the name in quotation marks that opens here ends: "„Hafenblick“"; the mark itself if none
   * does.
   */
  int quotedName(int open) {
    for (int at = open + 1; at < limit && at <= open + LONGEST_QUOTED_NAME; at++) {
      if (sentence.word(at).kind() == TokenKind.QUOTE_CLOSE) {
        return isCapital(open + 1) || isNameWithoutCapital(open + 1, at) ? at + 1 : open;
      }
    }
    return open;
  }
}
