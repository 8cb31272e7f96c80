package aussage.attribution;

import aussage.model.SourceType;
import aussage.model.TokenKind;
import aussage.syntax.EntityType;
import aussage.syntax.Numerus;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a noun with what stands before it: "die neue Sprecherin", "Eva Lang". */
final class NounCoreReader {
  private static final int LONGEST_EXTENDED = 10;

  private final Sentence sentence;
  private final int limit;
  private final NounWords words;

  NounCoreReader(NounWords words) {
    this.sentence = words.sentence();
    this.limit = words.limit();
    this.words = words;
  }

  /**
   * Determiner, adjectives, nouns and names from this word on; null where there is no such thing.
   */
  @Nullable NounCore read(int first) {
    if (words.isPartitive(first)) {
      return new NounCore(first, first + 1);
    }
    int at = afterBound(first);
    while (at < limit && (isBeforeNoun(at) || words.isQuotedAdjective(at) || isInRange(at))) {
      at += words.isQuotedAdjective(at) ? 3 : 1;
      int extended = afterExtendedAttribute(first, at);
      if (extended > at) {
        at = extended;
      }
    }
    if (at < limit && sentence.word(at).kind() == TokenKind.QUOTE_OPEN) {
      int end = words.quotedName(at);
      if (end > at) {
        return new NounCore(end - 2, end);
      }
    }
    int nominal = at;
    while (at < limit
        && (words.isNominal(at) || (at > nominal && NounWords.isNameLike(sentence, at, limit)))
        && !startsAnother(nominal, at)) {
      at += isCutCompound(at) ? 3 : 1;
    }
    if (at > nominal) {
      return new NounCore(headOf(nominal, at), at);
    }
    if (first < limit && words.isPronoun(first)) {
      return isArticleOfPronoun(first)
          ? new NounCore(first + 1, first + 2)
          : new NounCore(first, first + 1);
    }
    if (at > first && isBareNumber(first, at)) {
      return new NounCore(at - 1, at);
    }
    if (at > first && words.isCapital(at - 1) && at - 1 > 0) {
      return new NounCore(at - 1, at); // a nominalised adjective: "der Vorsitzende"
    }
    return null;
  }

  /** "Staats- und Regierungschefs": one phrase with the head of its last word. */
  private boolean isCutCompound(int at) {
    return sentence.word(at).form().endsWith("-")
        && at + 2 < limit
        && WordClass.MEMBER_LINK.has(sentence.word(at + 1).form())
        && words.isNominal(at + 2);
  }

  /** "von bis zu 30 Verletzten", "mehr als 30 Verletzte": the number behind what bounds it. */
  private int afterBound(int first) {
    if (first >= limit || !WordClass.NUMBER_BOUND.has(lower(first))) {
      return first;
    }
    boolean isLong = first + 1 < limit && WordClass.NUMBER_BOUND_END.has(lower(first + 1));
    int number = isLong ? first + 2 : first + 1;
    return (isLong || isBehindPreposition(first))
            && number < limit
            && sentence.word(number).upos() == Upos.NUM
        ? number
        : first;
  }

  /** "schätzte 300 bis 400 Gäste". */
  private boolean isInRange(int at) {
    return at > 0
        && at + 1 < limit
        && sentence.word(at).form().equals("bis")
        && sentence.word(at - 1).upos() == Upos.NUM
        && sentence.word(at + 1).upos() == Upos.NUM;
  }

  /** "sprach von 400", "zählte 400": nothing that it counts stands behind it. */
  private boolean isBareNumber(int first, int end) {
    return sentence.word(end - 1).upos() == Upos.NUM
        && (isBehindPreposition(first) || Fragment.mayEndBefore(sentence, end));
  }

  /** "die einen", "der andere". */
  private boolean isArticleOfPronoun(int at) {
    return at + 1 < limit
        && WordClass.ARTICLE.has(lower(at))
        && WordClass.INDEFINITE.has(sentence.word(at + 1).form());
  }

  private boolean isBehindPreposition(int at) {
    return at > 0 && sentence.word(at - 1).upos() == Upos.ADP;
  }

  private String lower(int at) {
    return sentence.word(at).form().toLowerCase(Locale.ROOT);
  }

  /** "einer am Dienstag veröffentlichten Meldung": what stands between article and participle. */
  private int afterExtendedAttribute(int first, int at) {
    if (at >= limit
        || sentence.word(at - 1).upos() != Upos.DET
        || at - 1 != first
        || !(sentence.word(at).upos() == Upos.ADP || sentence.word(at).upos() == Upos.ADV)) {
      return at;
    }
    for (int end = at + 1; end + 1 < limit && end < at + LONGEST_EXTENDED; end++) {
      Word word = sentence.word(end);
      if (word.kind() == TokenKind.PUNCTUATION || VerbReading.isSurelyFinite(sentence, end)) {
        return at;
      }
      boolean isParticiple = word.upos() == Upos.ADJ && isInflected(word.form());
      if (isParticiple && words.isNominal(end + 1)) {
        return end + 1;
      }
    }
    return at;
  }

  private boolean isBeforeNoun(int at) {
    if (sentence.word(at).kind() == TokenKind.LINK) {
      return false;
    }
    Upos upos = sentence.word(at).upos();
    switch (upos) {
      case ADJ:
        return at + 1 >= limit || !isAdverbial(at);
      case DET:
      case NUM:
        return true;
      case PRON:
        return at + 1 < limit
            && !words.isPersonal(at)
            && (words.isNominal(at + 1) || sentence.word(at + 1).upos() == Upos.ADJ);
      case ADV:
      case PART:
        return at + 1 < limit
            && Character.isLowerCase(sentence.word(at).form().charAt(0))
            && (sentence.word(at + 1).upos() == Upos.ADJ
                || (sentence.word(at + 1).upos() == Upos.ADV
                    && at + 2 < limit
                    && sentence.word(at + 2).upos() == Upos.ADJ)
                || sentence.word(at + 1).upos() == Upos.NUM);
      default:
        return sentence.word(at).kind() == TokenKind.NUMBER
            || sentence.word(at).kind() == TokenKind.ORDINAL;
    }
  }

  /** "verlangte erneut Neuwahlen": without an ending, right before a noun, it is the verb's. */
  private boolean isAdverbial(int at) {
    Word word = sentence.word(at);
    return WordClass.MANNER_ADVERB.has(word.form()) && sentence.word(at + 1).upos() == Upos.NOUN;
  }

  private static boolean isInflected(String form) {
    return form.endsWith("en") || form.endsWith("e") || form.endsWith("er") || form.endsWith("es");
  }

  /** After a person's name a common noun begins another phrase: "sagte Merz Journalisten". */
  private boolean startsAnother(int nominal, int at) {
    if (at == nominal) {
      return false;
    }
    Word before = sentence.word(at - 1);
    if (words.isBehindOwnReport(at)
        || isTwoPlurals(before, sentence.word(at))
        || isTimeAndThing(nominal, at)
        || isSpeakerAndThing(before, at) && !isTitleAndName(nominal, at) && !words.isField(at)) {
      return true;
    }
    return (before.entity() != EntityType.NONE || before.upos() == Upos.PROPN)
        && before.entity() != EntityType.MISC
        && !isAdjective(before)
        && sentence.word(at).upos() == Upos.NOUN
        && sentence.word(at).entity() == EntityType.NONE
        && !before.form().endsWith("s");
  }

  /**
   * "erwartet für das Wochenende Sturm", "kündigte Ende Mai Kontrollen an": two phrases; not "ein
   * Jahr Haft", "um 10 Uhr Ortszeit".
   */
  private boolean isTimeAndThing(int nominal, int at) {
    Word second = sentence.word(at);
    if (second.upos() != Upos.NOUN
        || second.entity() != EntityType.NONE
        || TimeNouns.isTime(second)) {
      return false;
    }
    for (int time = nominal; time < at; time++) {
      if (!TimeNouns.isTime(sentence.word(time))) {
        return false;
      }
    }
    Word before = sentence.word(Math.max(nominal - 1, 0));
    boolean isOpened =
        nominal > 0 && (before.upos() == Upos.ADP || WordClass.DEFINITE.hasLower(before.form()));
    return isOpened || at > nominal + 1;
  }

  /** "haben die Länder Hilfen zugesagt": two phrases. */
  private static boolean isTwoPlurals(Word first, Word second) {
    return first.upos() == Upos.NOUN
        && second.upos() == Upos.NOUN
        && second.entity() == EntityType.NONE
        && first.entity() != EntityType.PERSON
        && isPlural(second)
        && isPlural(first)
        && !second.numeri().contains(Numerus.SINGULAR);
  }

  /** "warf der Bank Betrug vor": a bare noun behind one who can speak is another phrase. */
  private boolean isSpeakerAndThing(Word first, int at) {
    Word second = sentence.word(at);
    return first.upos() == Upos.NOUN
        && second.upos() == Upos.NOUN
        && second.entity() == EntityType.NONE
        && !second.readings().isEmpty()
        && SourceWords.typeOf(first) != null
        && SourceWords.typeOf(second) == null;
  }

  /** "laut Minister Kern": without an article one person is named by a title and a name. */
  private boolean isTitleAndName(int nominal, int at) {
    Word title = sentence.word(nominal);
    return at == nominal + 1
        && (nominal == 0 || !isArticleOrAdjective(sentence.word(nominal - 1)))
        && SourceWords.typeOf(title) == SourceType.PERSON
        && title.numeri().contains(Numerus.SINGULAR)
        && title.form().equals(title.lemma())
        && sentence.word(at).numeri().contains(Numerus.SINGULAR);
  }

  private static boolean isArticleOrAdjective(Word word) {
    return switch (word.upos()) {
      case DET, ADJ, NUM, PRON -> true;
      default -> false;
    };
  }

  private static boolean isPlural(Word word) {
    return word.numeri().contains(Numerus.PLURAL)
        || (word.numeri().isEmpty() && word.form().endsWith("n"));
  }

  private static boolean isAdjective(Word word) {
    return word.readings().canBe(Upos.ADJ);
  }

  /** Of a name its last part, else the last common noun before names of other things. */
  private int headOf(int first, int end) {
    int person = -1;
    int noun = -1;
    for (int at = first; at < end; at++) {
      Word word = sentence.word(at);
      if (at > first && (NounWords.isNameLike(sentence, at, end) || words.isField(at))) {
        break; // "Verband Pro Bahn": the name says which
      }
      if (word.entity() == EntityType.PERSON && !isGenitiveName(at, end)) {
        person = at;
      }
      boolean isRole = at > first && isGenitiveName(at - 1, end);
      if ((word.upos() == Upos.NOUN || isRole) && word.entity() != EntityType.PERSON) {
        noun = at;
      }
    }
    if (person >= 0) {
      return person;
    }
    if (noun == first + 1 && isTitleAndName(first, noun)) {
      return noun;
    }
    if (noun >= 0 && end - 1 > noun && sentence.word(end - 1).upos() == Upos.PROPN) {
      boolean isTitled = SourceWords.typeOf(sentence.word(noun)) == SourceType.PERSON;
      return isTitled ? end - 1 : noun;
    }
    return noun >= 0 ? Math.max(noun, first) : end - 1;
  }

  /** "Merkels Sprecher", "Angaben Merkels": the name is an attribute. */
  private boolean isGenitiveName(int at, int end) {
    if (!sentence.word(at).form().endsWith("s")) {
      return false;
    }
    if (at + 1 < end) {
      Word next = sentence.word(at + 1);
      boolean isNoun = next.upos() == Upos.NOUN || SourceWords.typeOf(next) != null;
      return isNoun && next.entity() != EntityType.PERSON;
    }
    int noun = at - 1;
    while (noun > 0 && sentence.word(noun).entity() == EntityType.PERSON) {
      noun--;
    }
    return noun >= 0
        && sentence.word(noun).upos() == Upos.NOUN
        && SourceNouns.has(sentence.word(noun));
  }
}
