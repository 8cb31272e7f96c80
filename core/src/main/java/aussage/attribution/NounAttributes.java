package aussage.attribution;

import aussage.model.SourceType;
import aussage.model.TokenKind;
import aussage.syntax.EntityType;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.Locale;

/**
 * Reads what follows the noun of a phrase: genitives, prepositional attributes, appositions,
 * brackets and further members. For one phrase only.
 */
final class NounAttributes {
  private static final int LONGEST_APPOSITION = 25;
  private static final int LONGEST_BRACKET = 8;
  private static final int MOST = 60;

  private final Sentence sentence;
  private final int limit;
  private final boolean takesAll;
  private final NounWords words;
  private final NounCoreReader cores;
  private int head;
  private boolean isCoordinated;

  /**
   * @param head the noun they belong to
   * @param takesAll whether nothing but its attributes can stand before the limit
   */
  NounAttributes(NounWords words, NounCoreReader cores, int head, boolean takesAll) {
    this.sentence = words.sentence();
    this.limit = words.limit();
    this.words = words;
    this.cores = cores;
    this.head = head;
    this.takesAll = takesAll;
  }

  /** The end of the phrase whose core ends here. */
  int read(int from) {
    int end = from;
    for (int steps = 0; steps < MOST && end < limit; steps++) {
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
      return words.quotedName(end);
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
        && words.isNominal(end + 1)
        && sentence.word(end - 1).upos() == Upos.NOUN) {
      return nested(end);
    }
    if (sentence.word(end - 1).upos() == Upos.PROPN
        && sentence.word(end - 1).form().endsWith("s")
        && next.upos() == Upos.ADJ
        && end + 1 < limit) {
      return genitiveBefore(end);
    }
    boolean isAround = takesAll && form.equals("um"); // "Das Team um die Biologin Lang fand heraus"
    if (next.upos() == Upos.ADP
        && (isAround || WordClass.ATTRIBUTIVE_PREPOSITION.has(form.toLowerCase(Locale.ROOT)))) {
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
    NounCore noun = cores.read(end);
    if (noun == null) {
      return end;
    }
    head = noun.head();
    return noun.end();
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
    if (at < limit && takesAll && WordClass.MEMBER_LINK.has(sentence.word(at).form())) {
      int end = coordinated(at);
      return end > at ? end : comma; // "der Chef, Jan Roth, und die Betriebsrätin sagten"
    }
    if (at >= limit || !isAppositionStart(at)) {
      return comma;
    }
    NounCore noun = cores.read(at);
    if (noun == null) {
      return comma;
    }
    int end = noun.end();
    boolean isCoordinationBefore = isCoordinated;
    while (end < limit && end - at < LONGEST_APPOSITION) {
      int next = sentence.word(end).form().equals(",") ? end : attribute(end);
      if (next <= end) {
        break;
      }
      end = next;
    }
    boolean isSeries = isCoordinated && isMemberLast(comma, end);
    isCoordinated = isCoordinationBefore;
    if (end >= sentence.size()) {
      return end;
    }
    Word after = sentence.word(end);
    if (after.form().equals(",")) {
      return end;
    }
    isCoordinated |= isSeries;
    boolean isEnd =
        after.kind() == TokenKind.TERMINATOR
            || after.form().equals(":")
            || (end == limit && after.upos().isVerbal());
    return isEnd ? end : comma;
  }

  /**
   * "die Feuerwehr, die Polizei und die Helfer": behind the last conjunction stands an article or a
   * name, as behind the comma; "die Leiterin und Gründerin" is one.
   */
  private boolean isMemberLast(int comma, int end) {
    for (int at = end - 1; at > comma + 1; at--) {
      if (WordClass.MEMBER_LINK.has(sentence.word(at).form())) {
        return mayOpenMember(at + 1) && mayOpenMember(comma + 1);
      }
    }
    return false;
  }

  private boolean mayOpenMember(int at) {
    Word word = sentence.word(at);
    return word.upos() != Upos.NOUN
        || word.entity() != EntityType.NONE
        || SourceWords.typeOf(word) != SourceType.PERSON;
  }

  private boolean isAppositionStart(int at) {
    Word word = sentence.word(at);
    return (word.upos() == Upos.DET && !Character.isUpperCase(word.form().charAt(0)))
        || word.upos().isNominal()
        || (word.upos() == Upos.ADJ && at + 1 < limit && words.isNominal(at + 1))
        || (word.upos() == Upos.PRON
            && at + 1 < limit
            && words.isNominal(at + 1)
            && !word.form().startsWith("d"));
  }

  /** After a person's name "der Zeitung" is whom it is said to. */
  private boolean isGenitivePossible(int at) {
    Word before = sentence.word(at - 1);
    boolean isName =
        before.entity() != EntityType.NONE
            || before.upos() == Upos.PROPN
            || before.form().equals(")");
    boolean isPartitive = WordClass.PARTITIVE.hasLower(before.form());
    if (before.upos() == Upos.PRON || before.upos() == Upos.DET) {
      return isPartitive;
    }
    return !isName || takesAll || sentence.word(at).form().equals("des");
  }

  private int nested(int first) {
    NounCore noun = cores.read(first);
    return noun == null ? first : noun.end();
  }

  private int prepositional(int preposition) {
    int first = preposition + 1;
    if (first >= limit) {
      return preposition;
    }
    NounCore noun = cores.read(first);
    if (noun == null) {
      return preposition;
    }
    boolean isAbout = sentence.word(preposition).form().equals("über");
    if (isWhereSaid(preposition, noun)) {
      return preposition;
    }
    if (isOffice(preposition, noun.head())) {
      return endOfFields(noun.end());
    }
    return (takesAll && !isAbout) || isAttached(preposition, noun.head())
        ? noun.end()
        : preposition;
  }

  private boolean isAttached(int preposition, int inner) {
    String form = sentence.word(preposition).form();
    Word before = sentence.word(preposition - 1);
    Word noun = sentence.word(inner);
    boolean isOfVerb =
        noun.is("obl") && noun.head() >= 0 && sentence.word(noun.head()).upos().isVerbal();
    if ((form.equals("von") || form.equals("vom") || form.equals("für"))
        && (before.upos().isNominal() || before.upos() == Upos.NUM)
        && before.entity() != EntityType.LOCATION
        && before.entity() != EntityType.PERSON) {
      return !isOfVerb || isOffice(preposition, inner);
    }
    return noun.is("nmod")
        && before.upos() == Upos.NOUN
        && noun.head() >= 0
        && noun.head() < preposition
        && noun.head() >= head - 4
        && !TimeNouns.isTime(noun);
  }

  /** "jubelte der Tiroler im ORF": what stands behind a person is where it was said. */
  private boolean isWhereSaid(int preposition, NounCore noun) {
    String form = sentence.word(preposition).form();
    Word before = sentence.word(preposition - 1);
    return !takesAll
        && (form.equals("in") || form.equals("im"))
        && SourceWords.typeOf(sentence.word(noun.head())) == SourceType.MEDIA
        && SourceWords.typeOf(before) != SourceType.ORGANIZATION
        && !SourceNouns.has(before);
  }

  /** "das Amt für Straßen": what an office is for has no article. */
  private boolean isOffice(int preposition, int inner) {
    Word before = sentence.word(preposition - 1);
    return sentence.word(preposition).form().equals("für")
        && inner == preposition + 1
        && before.upos().isNominal()
        && SourceWords.typeOf(before) == SourceType.ORGANIZATION;
  }

  /** "das Amt für Fischerei und Forst": the end of the last that the office is for. */
  private int endOfFields(int end) {
    boolean isMore =
        end + 1 < limit
            && sentence.word(end).form().equals("und")
            && words.isNominal(end + 1)
            && SourceWords.typeOf(sentence.word(end + 1)) == null;
    return isMore ? end + 2 : end;
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
    NounCore noun = cores.read(first);
    if (noun == null) {
      return conjunction;
    }
    isCoordinated = true;
    return noun.end();
  }

  /** Whether they name further members: "der Hafen und die Werft". */
  boolean isCoordinated() {
    return isCoordinated;
  }
}
