package aussage.attribution;

import aussage.model.SourceType;
import aussage.model.Span;
import aussage.model.TokenKind;
import aussage.syntax.Sentence;
import aussage.syntax.Upos;
import aussage.syntax.Word;
import java.util.Locale;
import java.util.Optional;

/** Finds in what a report says it was said: "im ZDF", "auf Twitter", "in einem Interview". */
final class Media {
  /** A name in quotation marks has no more words. */
  private static final int LONGEST_NAME = 6;

  private Media() {}

  /** The phrase with its preposition; empty where the reporting clause names none. */
  static Optional<Span> of(Report report, Draft draft) {
    for (NounPhrase phrase : report.phrases()) {
      boolean isSource =
          draft.source().filter(source -> source.span().overlaps(phrase.span())).isPresent();
      if (phrase.hasPreposition() && isMedium(phrase) && !isSource) {
        Span span = phrase.sentence().span(phrase.preposition(), phrase.end());
        if (!draft.touches(span)) {
          return Optional.of(span);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the words behind an article name a medium: "Zeitung „Küstenbote“", "Deutschen
   * Presse-Agentur", "„Küstenpost“".
   */
  static boolean isMedium(Sentence sentence, int first, int end) {
    if (sentence.word(first).kind() == TokenKind.QUOTE_OPEN) {
      for (int at = first + 1; at < end && at <= first + LONGEST_NAME; at++) {
        Word word = sentence.word(at);
        if (word.kind() == TokenKind.QUOTE_CLOSE) {
          return false;
        }
        if (SourceWords.typeOf(word) == SourceType.MEDIA
            || WordClass.MEDIUM_NAME_END.isEndOf(word.form().toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
      return false;
    }
    int at = first;
    while (at + 1 < end && isBeforeNoun(sentence.word(at))) {
      at++;
    }
    return SourceWords.typeOf(sentence.word(at)) == SourceType.MEDIA
        || at == first + 1 && isNamed(sentence.word(first).form(), sentence.word(at).form());
  }

  /** "Rheinischen Post", "Frankfurter Rundschau". */
  private static boolean isNamed(String adjective, String noun) {
    String nominative =
        adjective.endsWith("en") ? adjective.substring(0, adjective.length() - 1) : adjective;
    return SourceWords.typeOfName(nominative + " " + noun) == SourceType.MEDIA;
  }

  /** "Süddeutschen", "Deutschen", "staatlichen": adjectives, as a part of the name or not. */
  private static boolean isBeforeNoun(Word word) {
    return word.upos() == Upos.ADJ
        || word.upos() == Upos.PROPN && (word.form().endsWith("en") || word.form().endsWith("er"));
  }

  private static boolean isMedium(NounPhrase phrase) {
    String preposition =
        phrase.sentence().word(phrase.preposition()).form().toLowerCase(Locale.ROOT);
    return WordClass.MEDIUM_PREPOSITION.has(preposition) && isWhereSaid(phrase);
  }

  /** Whether things are said in what the phrase names: a medium, a document, a speech. */
  static boolean isWhereSaid(NounPhrase phrase) {
    SourceType type = SourceWords.typeOf(phrase.headWord());
    return type == SourceType.MEDIA
        || type == SourceType.DOCUMENT
        || WordClass.MEDIUM.has(phrase.headWord().lemma())
        || WordClass.MEDIUM.has(phrase.headWord().form());
  }
}
