package aussage.attribution;

import aussage.model.SourceType;
import aussage.model.Span;
import java.util.Locale;
import java.util.Optional;

/** Finds in what a report says it was said: "im ZDF", "auf Twitter", "in einem Interview". */
final class Media {
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

  private static boolean isMedium(NounPhrase phrase) {
    String preposition =
        phrase.sentence().word(phrase.preposition()).form().toLowerCase(Locale.ROOT);
    if (!WordClass.MEDIUM_PREPOSITION.has(preposition)) {
      return false;
    }
    SourceType type = SourceWords.typeOf(phrase.headWord());
    return type == SourceType.MEDIA
        || type == SourceType.DOCUMENT
        || WordClass.MEDIUM.has(phrase.headWord().lemma())
        || WordClass.MEDIUM.has(phrase.headWord().form());
  }
}
