package aussage.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be parsed.
 *
 * <pre>{@code Article.of("Am Dienstag kamen 40 Gäste.").published(LocalDate.of(2024, 10, 24))}
 * </pre>
 *
 * @param id the name under which its result is written; empty for a text without one
 * @param text any text, never changed: all offsets point into it
 * @param published the day of publication, from which "gestern" counts; empty leaves it to the
 *     dateline in the text
 */
public record Article(String id, String text, Optional<LocalDate> published) {
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(published, "published");
  }

  /** An article of which only the text is known. */
  public static Article of(String text) {
    return new Article("", text, Optional.empty());
  }

  /** The same under this name. */
  public Article named(String newId) {
    return new Article(newId, text, published);
  }

  /** The same, published on this day. */
  public Article published(LocalDate day) {
    return new Article(id, text, Optional.of(day));
  }
}
