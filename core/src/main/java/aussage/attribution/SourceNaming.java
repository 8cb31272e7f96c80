package aussage.attribution;

import aussage.model.SourceType;
import aussage.model.TokenKind;
import aussage.syntax.Case;
import aussage.syntax.EntityType;
import aussage.syntax.Gender;
import aussage.syntax.Numerus;
import aussage.syntax.Reading;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the words of a phrase alone give for its source: name, role and type. */
final class SourceNaming {
  private final String text;

  /**
   * @param text the article's
   */
  SourceNaming(String text) {
    this.text = text;
  }

  /** The words without the article, without brackets and what says where: "Amt" of "dem Amt". */
  String plain(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int first = phrase.first();
    String opening = lower(sentence.word(first));
    boolean hasArticle =
        WordClass.ARTICLE.has(opening)
            || WordClass.DEFINITE.has(opening)
            || (WordClass.POSSESSIVE.has(opening) && !SourceNouns.has(phrase.headWord()));
    if (first + 1 < phrase.end() && hasArticle && !isIndefinite(phrase) && !phrase.isPart()) {
      first++;
    }
    int end = phrase.end();
    if (isQuoted(phrase)) {
      return sentence.span(first + 1, end - 1).in(text);
    }
    for (int at = phrase.head() + 1; at < end; at++) {
      if (isOutside(phrase, at) && !NounWords.isNameLike(sentence, at, end)) {
        end = at;
      }
    }
    String words = sentence.span(first, Math.max(end, first + 1)).in(text);
    Word head = phrase.headWord();
    String weak = phrase.head() == first ? weakNominative(phrase) : null;
    String nominative = isGenitive(phrase) ? head.lemma() : weak;
    if (nominative == null || head.begin() < sentence.word(first).begin()) {
      return words;
    }
    int from = head.begin() - sentence.word(first).begin();
    return words.substring(0, from)
        + nominative
        + words.substring(from + head.end() - head.begin());
  }

  /** "Angaben des Vereins": named is the "Verein". */
  private static boolean isGenitive(NounPhrase phrase) {
    Word head = phrase.headWord();
    boolean hasEnding =
        head.upos() == Upos.NOUN
            && head.form().endsWith("s")
            && head.form().startsWith(head.lemma())
            && !head.form().equals(head.lemma());
    if (!hasEnding || head.cases().contains(Case.NOMINATIVE) || phrase.isBareName()) {
      return false;
    }
    boolean isGenitive = false;
    for (Reading reading : head.readings()) {
      isGenitive |=
          reading.grammaticalCase() == Case.GENITIVE && reading.numerus() == Numerus.SINGULAR;
    }
    return isGenitive;
  }

  /**
   * "Angaben eines Zeugen": named is a "Zeuge"; null where the noun is in the nominative or the
   * plural. Behind an adjective, which would need another ending too, the noun stays as it is.
   */
  private static @Nullable String weakNominative(NounPhrase phrase) {
    Word head = phrase.headWord();
    String opening = lower(phrase.sentence().word(phrase.first()));
    boolean isSingular =
        opening.endsWith("em") || opening.endsWith("es") || !head.numeri().contains(Numerus.PLURAL);
    if (head.upos() != Upos.NOUN || !isSingular) {
      return null;
    }
    for (Reading reading : head.readings()) {
      boolean isWeak =
          head.form().equals(reading.lemma() + "n") || head.form().equals(reading.lemma() + "en");
      if (isWeak && reading.gender() == Gender.MASCULINE && isOblique(reading)) {
        return reading.lemma();
      }
    }
    return null;
  }

  private static boolean isOblique(Reading reading) {
    return reading.upos() == Upos.NOUN
        && reading.grammaticalCase() != null
        && reading.grammaticalCase() != Case.NOMINATIVE;
  }

  /** "die einen", "viele": some of many, by no name. */
  private static boolean isIndefinite(NounPhrase phrase) {
    Word head = phrase.headWord();
    return !head.upos().isNominal()
        && phrase.end() == phrase.head() + 1
        && WordClass.INDEFINITE.has(lower(head));
  }

  /** Whether the name is over before this word: "Bundesamt für Fischerei | in Kiel". */
  private static boolean isOutside(NounPhrase phrase, int at) {
    Word word = phrase.sentence().word(at);
    if (word.upos() == Upos.ADP && !phrase.isPart()) {
      boolean isOfName = WordClass.NAME_PREPOSITION.has(lower(word));
      return !(isOfName && SourceWords.typeOf(phrase.headWord()) == SourceType.ORGANIZATION);
    }
    return word.kind() == TokenKind.PUNCTUATION && !word.form().equals("&")
        || WordClass.MEMBER_LINK.has(word.form());
  }

  private static String lower(Word word) {
    return word.form().toLowerCase(Locale.ROOT);
  }

  /** "„Hafenblick“": nothing but a name in quotation marks. */
  private static boolean isQuoted(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    return phrase.end() - phrase.first() > 2
        && sentence.word(phrase.first()).kind() == TokenKind.QUOTE_OPEN
        && sentence.word(phrase.end() - 1).kind() == TokenKind.QUOTE_CLOSE;
  }

  /** "Sprecherin der Klinik": what the phrase says beside the person's name. */
  Optional<String> role(NounPhrase phrase, String name) {
    Sentence sentence = phrase.sentence();
    if (phrase.headWord().entity() != EntityType.PERSON) {
      return Optional.empty();
    }
    int begin = -1;
    int end = -1;
    for (int at = phrase.first(); at < phrase.end(); at++) {
      Word word = sentence.word(at);
      boolean isName = word.entity() == EntityType.PERSON && name.contains(word.form());
      if (word.form().equals("(")) {
        break;
      }
      boolean isArticle = begin < 0 && WordClass.ARTICLE.has(lower(word));
      if (!isName && word.upos() != Upos.PUNCT && !isArticle) {
        begin = begin < 0 ? at : begin;
        end = at + 1;
      } else if (begin >= 0) {
        break;
      }
    }
    return begin < 0 ? Optional.empty() : Optional.of(sentence.span(begin, end).in(text));
  }

  /**
   * What kind of source the phrase names.
   *
   * @param plain its words as {@link #plain} gives them
   */
  SourceType type(NounPhrase phrase, String plain) {
    Word head = phrase.headWord();
    if (head.entity() == EntityType.PERSON) {
      return SourceType.PERSON;
    }
    if (SourceWords.isPlaceOfState(head.form()) || SourceWords.isPlaceOfState(plain)) {
      return SourceType.STATE;
    }
    SourceType type = quotedName(phrase);
    if (type == null) {
      type = SourceWords.typeOf(head);
    }
    if (type == null && (SourceNouns.has(head) || isIndefinite(phrase) || phrase.isPart())) {
      return SourceType.UNNAMED;
    }
    if (type == null && (head.kind() == TokenKind.LINK || isQuoted(phrase))) {
      return SourceType.MEDIA;
    }
    if (type == SourceType.PERSON && isPlural(head) && isSurelySeveral(phrase)) {
      return SourceType.UNNAMED; // "die Autoren"
    }
    if (type != null) {
      return type;
    }
    if (Subjects.isAbbreviated(phrase)) {
      return SourceType.ORGANIZATION;
    }
    return switch (head.entity()) {
      case ORGANIZATION -> SourceType.ORGANIZATION;
      case LOCATION -> SourceType.STATE;
      default -> isPlural(head) ? SourceType.UNNAMED : SourceType.PERSON;
    };
  }

  private static @Nullable SourceType quotedName(NounPhrase phrase) {
    int last = phrase.end() - 1;
    return last > phrase.head() ? null : SourceWords.typeOfName(phrase.headWord().form());
  }

  /** "die Autoren", "Autoren"; of "laut Polizeisprecher" the form does not tell. */
  private static boolean isSurelySeveral(NounPhrase phrase) {
    Word head = phrase.headWord();
    String opening = lower(phrase.sentence().word(phrase.first()));
    return opening.equals("die") || !head.form().equals(head.lemma()) && !isOfOne(opening);
  }

  private static boolean isOfOne(String opening) {
    return opening.startsWith("ein") || opening.equals("der") || opening.equals("dem");
  }

  private static boolean isPlural(Word head) {
    return head.numeri().contains(Numerus.PLURAL) && !head.numeri().contains(Numerus.SINGULAR);
  }
}
