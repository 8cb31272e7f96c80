package aussage.attribution;

import aussage.model.SourceType;
import aussage.model.TokenKind;
import aussage.syntax.EntityType;
import aussage.syntax.Numerus;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.Locale;
import java.util.Optional;

/** Reads the noun phrase that begins at a word: "die Sprecherin der Klinik, Eva Lang (SPD)". */
final class NounPhraseReader {
  private static final int LONGEST_APPOSITION = 25;
  private static final int LONGEST_BRACKET = 8;
  private static final int LONGEST_QUOTED_NAME = 7;
  private static final int LONGEST_EXTENDED = 10;
  private static final int LONGEST = 60;

  private final Sentence sentence;
  private final int limit;
  private final boolean takesAll;
  private int head = -1;
  private boolean isCoordinated;

  private NounPhraseReader(Sentence sentence, int limit, boolean takesAll) {
    this.sentence = sentence;
    this.limit = Math.min(limit, sentence.size());
    this.takesAll = takesAll;
  }

  /**
   * The noun phrase that begins at this word, with its attributes.
   *
   * @param limit it ends before this word
   */
  static Optional<NounPhrase> read(Sentence sentence, int first, int preposition, int limit) {
    return read(sentence, first, preposition, limit, false);
  }

  /**
   * The same where nothing but its attributes can stand before the limit, as before the finite verb
   * of a main clause.
   */
  static Optional<NounPhrase> readAll(Sentence sentence, int first, int preposition, int limit) {
    return read(sentence, first, preposition, limit, true);
  }

  private static Optional<NounPhrase> read(
      Sentence sentence, int first, int preposition, int limit, boolean takesAll) {
    NounPhraseReader reader =
        new NounPhraseReader(sentence, Math.min(limit, first + LONGEST), takesAll);
    int end = reader.core(first);
    if (end < 0) {
      return Optional.empty();
    }
    int head = reader.head;
    end = reader.attributes(end);
    head = reader.nameInside(first, end, head);
    return Optional.of(
        new NounPhrase(sentence, first, end, head, preposition, reader.isCoordinated));
  }

  /** Determiner, adjectives, nouns and names; the end, or -1 where there is no such thing. */
  private int core(int first) {
    if (isPartitive(first)) {
      head = first;
      return first + 1;
    }
    int at = first;
    while (at < limit && (isBeforeNoun(at) || isQuotedAdjective(at))) {
      at += isQuotedAdjective(at) ? 3 : 1;
      int extended = afterExtendedAttribute(first, at);
      if (extended > at) {
        at = extended;
      }
    }
    if (at < limit && sentence.word(at).kind() == TokenKind.QUOTE_OPEN) {
      int end = quotedName(at);
      if (end > at) {
        head = end - 2;
        return end;
      }
    }
    int nominal = at;
    while (at < limit && isNominal(at) && !startsAnother(nominal, at)) {
      at++;
    }
    if (at > nominal) {
      head = headOf(nominal, at);
      return at;
    }
    if (first < limit && isPronoun(first)) {
      head = first;
      return first + 1;
    }
    if (at > first && isCapital(at - 1) && at - 1 > 0) {
      head = at - 1; // a nominalised adjective: "der Vorsitzende"
      return at;
    }
    return -1;
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
      if (isParticiple && isNominal(end + 1)) {
        return end + 1;
      }
    }
    return at;
  }

  private boolean isBeforeNoun(int at) {
    Upos upos = sentence.word(at).upos();
    switch (upos) {
      case DET:
      case ADJ:
      case NUM:
        return true;
      case PRON:
        return at + 1 < limit
            && !isPersonal(at)
            && (isNominal(at + 1) || sentence.word(at + 1).upos() == Upos.ADJ);
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

  private boolean isPersonal(int at) {
    return WordClass.PERSONAL_PRONOUN.has(sentence.word(at).form().toLowerCase(Locale.ROOT));
  }

  private boolean isPronoun(int at) {
    Word word = sentence.word(at);
    return (word.upos() == Upos.PRON || word.upos() == Upos.DET) && word.kind() == TokenKind.WORD;
  }

  private boolean isNominal(int at) {
    Word word = sentence.word(at);
    if (word.kind() != TokenKind.WORD && word.kind() != TokenKind.LINK) {
      return word.kind() == TokenKind.NUMBER && at > 0 && sentence.word(at - 1).upos().isNominal();
    }
    boolean isNamePart =
        at > 0
            && isCapital(at)
            && sentence.word(at - 1).entity() == EntityType.PERSON
            && word.entity() == EntityType.PERSON;
    return word.upos().isNominal()
        || isNamePart
        || (word.upos() == Upos.X && isCapital(at))
        || (word.upos() == Upos.ADJ && isCapital(at) && at > 0 && !isFollowedByNominal(at));
  }

  private static boolean isInflected(String form) {
    return form.endsWith("en") || form.endsWith("e") || form.endsWith("er") || form.endsWith("es");
  }

  private boolean isFollowedByNominal(int at) {
    return at + 1 < limit
        && (sentence.word(at + 1).upos().isNominal() || sentence.word(at + 1).upos() == Upos.ADJ);
  }

  private boolean isCapital(int at) {
    return Character.isUpperCase(sentence.word(at).form().charAt(0));
  }

  /** After a person's name a common noun begins another phrase: "sagte Merz Journalisten". */
  private boolean startsAnother(int nominal, int at) {
    if (at == nominal) {
      return false;
    }
    Word before = sentence.word(at - 1);
    if (isTwoPlurals(before, sentence.word(at)) || isSpeakerAndThing(before, at)) {
      return true;
    }
    return (before.entity() != EntityType.NONE || before.upos() == Upos.PROPN)
        && before.entity() != EntityType.MISC
        && !isAdjective(before)
        && sentence.word(at).upos() == Upos.NOUN
        && sentence.word(at).entity() == EntityType.NONE
        && !before.form().endsWith("s");
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

  /** "einer „gefährlichen“ Entwicklung". */
  private boolean isQuotedAdjective(int at) {
    return at + 3 < limit
        && sentence.word(at).kind() == TokenKind.QUOTE_OPEN
        && sentence.word(at + 1).upos() == Upos.ADJ
        && sentence.word(at + 2).kind() == TokenKind.QUOTE_CLOSE;
  }

  /** "Einer der Fischer", "viele der Gäste". */
  private boolean isPartitive(int at) {
    return at + 2 < limit
        && WordClass.PARTITIVE.has(sentence.word(at).form().toLowerCase(Locale.ROOT))
        && sentence.word(at + 1).form().equals("der")
        && sentence.word(at).upos() != Upos.NUM;
  }

  private static boolean isPlural(Word word) {
    return word.numeri().contains(Numerus.PLURAL)
        || (word.numeri().isEmpty() && word.form().endsWith("n"));
  }

  private static boolean isAdjective(Word word) {
    return word.readings().stream().anyMatch(reading -> reading.upos() == Upos.ADJ);
  }

  /** Of a name its last part, else the last common noun before names of other things. */
  private int headOf(int first, int end) {
    int person = -1;
    int noun = -1;
    for (int at = first; at < end; at++) {
      Word word = sentence.word(at);
      if (word.entity() == EntityType.PERSON && !isGenitiveName(at, end)) {
        person = at;
      }
      if (word.upos() == Upos.NOUN && word.entity() != EntityType.PERSON) {
        noun = at;
      }
    }
    if (person >= 0) {
      return person;
    }
    if (noun >= 0 && end - 1 > noun && sentence.word(end - 1).upos() == Upos.PROPN) {
      boolean isTitled = SourceWords.typeOf(sentence.word(noun)) == SourceType.PERSON;
      return isTitled ? end - 1 : noun;
    }
    return noun >= 0 ? Math.max(noun, first) : end - 1;
  }

  /** "Merkels Sprecher": the name is an attribute. */
  private boolean isGenitiveName(int at, int end) {
    return at + 1 < end
        && sentence.word(at).form().endsWith("s")
        && sentence.word(at + 1).upos() == Upos.NOUN
        && sentence.word(at + 1).entity() != EntityType.PERSON;
  }

  private int attributes(int from) {
    int end = from;
    for (int steps = 0; steps < LONGEST && end < limit; steps++) {
      int next = attribute(end);
      if (next <= end) {
        break;
      }
      end = next;
    }
    return end;
  }

  private int attribute(int end) {
    Word next = sentence.word(end);
    String form = next.form();
    if (next.kind() == TokenKind.QUOTE_OPEN) {
      return quotedName(end);
    }
    if (form.equals("(") || form.equals("[")) {
      return bracket(end);
    }
    if (form.equals(",")) {
      return apposition(end);
    }
    if (WordClass.GENITIVE_DETERMINER.has(form) && isGenitivePossible(end)) {
      return nested(end);
    }
    if (next.upos() == Upos.ADJ
        && form.endsWith("er")
        && end + 1 < limit
        && isNominal(end + 1)
        && sentence.word(end - 1).upos() == Upos.NOUN) {
      return nested(end);
    }
    if (sentence.word(end - 1).upos() == Upos.PROPN
        && sentence.word(end - 1).form().endsWith("s")
        && next.upos() == Upos.ADJ
        && end + 1 < limit) {
      return genitiveBefore(end);
    }
    if (next.upos() == Upos.ADP && WordClass.ATTRIBUTIVE_PREPOSITION.has(form.toLowerCase(Locale.ROOT))) {
      return prepositional(end);
    }
    boolean isAlso =
        (form.equals("als") || form.equals("wie"))
            && end + 1 < limit
            && sentence.word(end + 1).form().equals("auch");
    if (form.equals("und")
        || form.equals("sowie")
        || form.equals("oder")
        || form.equals("&")
        || isAlso) {
      return coordinated(end);
    }
    return end;
  }

  /** "Südkoreas neuer Minister": the noun after it is the head. */
  private int genitiveBefore(int end) {
    int outer = head;
    int after = core(end);
    if (after < 0) {
      head = outer;
      return end;
    }
    return after;
  }

  private int quotedName(int open) {
    for (int at = open + 1; at < limit && at <= open + LONGEST_QUOTED_NAME; at++) {
      if (sentence.word(at).kind() == TokenKind.QUOTE_CLOSE) {
        return isCapital(open + 1) ? at + 1 : open;
      }
    }
    return open;
  }

  private int bracket(int open) {
    for (int at = open + 1; at < limit && at <= open + LONGEST_BRACKET; at++) {
      String form = sentence.word(at).form();
      if (form.equals(")") || form.equals("]")) {
        return at + 1;
      }
    }
    return open;
  }

  /** "…, Eva Lang, …", "…, ein Kenner der Lage, …": without a verb, up to the next border. */
  private int apposition(int comma) {
    int at = comma + 1;
    if (at >= limit || !isAppositionStart(at)) {
      return comma;
    }
    int inner = head;
    int end = core(at);
    boolean isCoordinationBefore = isCoordinated;
    head = inner;
    if (end < 0) {
      return comma;
    }
    while (end < limit && end - at < LONGEST_APPOSITION) {
      int next = sentence.word(end).form().equals(",") ? end : attribute(end);
      if (next <= end) {
        break;
      }
      end = next;
    }
    isCoordinated = isCoordinationBefore;
    if (end >= sentence.size()) {
      return end;
    }
    Word after = sentence.word(end);
    if (after.form().equals(",")) {
      return end;
    }
    boolean isEnd =
        after.kind() == TokenKind.TERMINATOR
            || after.form().equals(":")
            || (end == limit && after.upos().isVerbal());
    return isEnd ? end : comma;
  }

  private boolean isAppositionStart(int at) {
    Word word = sentence.word(at);
    return (word.upos() == Upos.DET && !Character.isUpperCase(word.form().charAt(0)))
        || word.upos().isNominal()
        || (word.upos() == Upos.ADJ && at + 1 < limit && isNominal(at + 1))
        || (word.upos() == Upos.PRON
            && at + 1 < limit
            && isNominal(at + 1)
            && !word.form().startsWith("d"));
  }

  /** After a person's name "der Zeitung" is whom it is said to. */
  private boolean isGenitivePossible(int at) {
    Word before = sentence.word(at - 1);
    boolean isName =
        before.entity() != EntityType.NONE
            || before.upos() == Upos.PROPN
            || before.form().equals(")");
    boolean isPartitive = WordClass.PARTITIVE.has(before.form().toLowerCase(Locale.ROOT));
    if (before.upos() == Upos.PRON || before.upos() == Upos.DET) {
      return isPartitive;
    }
    return !isName || takesAll || sentence.word(at).form().equals("des");
  }

  private int nested(int first) {
    int outer = head;
    int end = core(first);
    head = outer;
    return end < 0 ? first : end;
  }

  private int prepositional(int preposition) {
    int first = preposition + 1;
    if (first >= limit) {
      return preposition;
    }
    int outer = head;
    int end = core(first);
    int inner = head;
    head = outer;
    if (end < 0) {
      return preposition;
    }
    boolean isAbout = sentence.word(preposition).form().equals("über");
    return (takesAll && !isAbout) || isAttached(preposition, inner) ? end : preposition;
  }

  private boolean isAttached(int preposition, int inner) {
    String form = sentence.word(preposition).form();
    Word before = sentence.word(preposition - 1);
    Word noun = sentence.word(inner);
    boolean isOfVerb =
        noun.is("obl") && noun.head() >= 0 && sentence.word(noun.head()).upos().isVerbal();
    if ((form.equals("von") || form.equals("vom") || form.equals("für"))
        && before.upos().isNominal()
        && before.entity() != EntityType.LOCATION
        && before.entity() != EntityType.PERSON) {
      return !isOfVerb;
    }
    return noun.is("nmod")
        && before.upos() == Upos.NOUN
        && noun.head() >= 0
        && noun.head() < preposition
        && noun.head() >= head - 4
        && !TimeNouns.isTime(noun);
  }

  private int coordinated(int conjunction) {
    int first = conjunction + 1;
    while (first < limit
        && (sentence.word(first).upos() == Upos.ADV
            || sentence.word(first).form().equals("auch"))) {
      first++;
    }
    if (first >= limit) {
      return conjunction;
    }
    int outer = head;
    int end = core(first);
    head = outer;
    if (end < 0) {
      return conjunction;
    }
    isCoordinated = true;
    return end;
  }

  /** "Die Sprecherin der Klinik, Eva Lang": the name in apposition is the head. */
  private int nameInside(int first, int end, int outer) {
    SourceType type = SourceWords.typeOf(sentence.word(outer));
    boolean isPerson = type == SourceType.PERSON || type == SourceType.UNNAMED;
    if (isCoordinated
        || sentence.word(outer).entity() == EntityType.PERSON
        || (type != null && !isPerson)) {
      return outer;
    }
    for (int at = outer + 1; at < end; at++) {
      if (sentence.word(at - 1).form().equals(",")) {
        int last = at;
        while (last + 1 < end && sentence.word(last + 1).upos().isNominal()) {
          last++;
        }
        if (sentence.word(last).entity() == EntityType.PERSON) {
          return last;
        }
      }
    }
    return outer;
  }
}
