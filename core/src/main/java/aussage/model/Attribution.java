package aussage.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A report of somebody's words: who, announced how, what.
 *
 * @param kind in what form
 * @param span the reporting clause and the content together, with the full stop where they end the
 *     sentence
 * @param source who says it; empty where nobody is named and nobody can be found
 * @param cue the words that report; empty for a quotation with none and for Konjunktiv without a
 *     cue
 * @param content the spans of what is attributed, in order, several where cue or source interrupts
 *     it
 * @param stance how the source stands to it
 * @param addressee to whom it was said
 * @param medium in what it was said: "im ZDF"
 */
public record Attribution(
    AttributionKind kind,
    Span span,
    Optional<Source> source,
    Optional<Cue> cue,
    List<Span> content,
    Stance stance,
    Optional<Mention> addressee,
    Optional<Mention> medium) {
  public Attribution {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(source, "source");
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution has content");
    }
  }

  /** Whether the source says that it is not so. */
  public boolean isDenied() {
    return stance == Stance.DENIES;
  }

  /** Whether this place lies in what is attributed. */
  public boolean covers(Span place) {
    return content.stream().anyMatch(part -> part.contains(place));
  }
}
