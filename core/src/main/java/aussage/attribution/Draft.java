package aussage.attribution;

import aussage.model.AttributionKind;
import aussage.model.Span;
import aussage.model.Stance;
import aussage.syntax.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * An attribution before the article as a whole has named its source.
 *
 * @param kind in what form
 * @param sentence the sentence that its cue or content begins in
 * @param span the reporting clause and the content together
 * @param source who speaks, where the sentence says so
 * @param isCarried whether the source is the one of the attribution before
 * @param cue the words that report
 * @param content where what is attributed stands
 * @param stance how the source stands to it
 * @param addressee to whom
 * @param isTentative whether it counts only right after another attribution
 */
record Draft(
    AttributionKind kind,
    Sentence sentence,
    Span span,
    Optional<NounPhrase> source,
    boolean isCarried,
    Optional<CueWords> cue,
    List<Span> content,
    Stance stance,
    Optional<NounPhrase> addressee,
    boolean isTentative) {
  /**
   * The words of a cue.
   *
   * @param words their indexes in the sentence, in order
   * @param lemma the full verb, noun, preposition or adverb
   */
  record CueWords(Sentence sentence, List<Integer> words, String lemma) {}

  /** One that counts by itself. */
  Draft(
      AttributionKind kind,
      Sentence sentence,
      Span span,
      Optional<NounPhrase> source,
      boolean isCarried,
      Optional<CueWords> cue,
      List<Span> content,
      Stance stance,
      Optional<NounPhrase> addressee) {
    this(kind, sentence, span, source, isCarried, cue, content, stance, addressee, false);
  }

  /** What has neither cue nor source in its sentence. */
  static Draft bare(AttributionKind kind, Sentence sentence, Span content, boolean isTentative) {
    return new Draft(
        kind,
        sentence,
        content,
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(content),
        Stance.AFFIRMS,
        Optional.empty(),
        isTentative);
  }

  Draft {
    content = List.copyOf(content);
  }

  Draft withContent(List<Span> newContent) {
    return new Draft(
        kind, sentence, span, source, isCarried, cue, newContent, stance, addressee, isTentative);
  }

  /** What of it stands before this place; the whole where that is nothing. */
  Draft until(int end) {
    List<Span> kept =
        content.stream()
            .filter(part -> part.begin() < end)
            .map(part -> new Span(part.begin(), Math.min(part.end(), end)))
            .toList();
    Span rest = new Span(span.begin(), Math.min(span.end(), end));
    return kept.isEmpty()
        ? this
        : new Draft(
            kind, sentence, rest, source, isCarried, cue, kept, stance, addressee, isTentative);
  }

  int begin() {
    return span.begin();
  }

  /** The index of the last sentence that its cue or content is known to reach. */
  int lastSentence() {
    return sentence.index();
  }

  boolean covers(Span place) {
    return content.stream().anyMatch(part -> part.contains(place));
  }

  boolean touches(Span place) {
    return content.stream().anyMatch(part -> part.overlaps(place));
  }

  /** The same with one who is named in the sentence, which reaches so far with him. */
  Draft by(NounPhrase named, Span whole) {
    return new Draft(
        kind, sentence, whole, Optional.of(named), false, cue, content, stance, addressee);
  }

  /** The same from the source of an attribution before. */
  Draft from(NounPhrase carried) {
    return new Draft(
        kind, sentence, span, Optional.of(carried), true, cue, content, stance, addressee);
  }
}
