package aussage.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who says it.
 *
 * @param span the whole noun phrase, without relative clauses and without a preposition that
 *     governs it
 * @param text what stands there: "Eva Lang, die Sprecherin der Klinik"
 * @param head its head word; of a name the last part: "Lang"
 * @param name the fullest form of its name in the article; without a proper name its words without
 *     the article
 * @param role the function it is named with: "Sprecherin der Klinik"
 * @param type what kind of source it is
 * @param members the names of all, where several are coordinated ("Nato und EU"); else empty
 */
public record Source(
    Span span,
    String text,
    String head,
    String name,
    Optional<String> role,
    SourceType type,
    List<String> members) {
  public Source {
    Objects.requireNonNull(span, "span");
    members = List.copyOf(members);
  }
}
