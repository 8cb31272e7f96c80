package aussage.rule;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a word form says by itself, worked out once and kept for the forms met last: for what is
 * asked of few forms but costs tables, endings and grammars, as the value of "siebzehnhundert".
 * What a look at some letters decides for most words of a text stands before it: that is cheaper
 * than memory.
 *
 * <p>Shared by threads without a lock: values are immutable, each place holds a whole entry or
 * none, and who finds another's entry works the value out anew. Never larger than {@value #PLACES}
 * forms of {@value #LONGEST} letters.
 *
 * @param <T> what is known of a form; immutable
 */
public final class FormCache<T> {
  private static final int PLACES = 1 << 11;
  private static final int LONGEST = 40;

  private final @Nullable Entry<T>[] entries;
  private final Function<String, T> reader;

  private record Entry<T>(String form, T value) {}

  /**
   * An empty one.
   *
   * @param reader works out what there is to know of a form, from the form alone
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public FormCache(Function<String, T> reader) {
    this.entries = new Entry[PLACES];
    this.reader = reader;
  }

  /** What is known of the form. */
  public T get(String form) {
    int hash = form.hashCode();
    int place = (hash ^ hash >>> 11) & PLACES - 1;
    Entry<T> entry = entries[place];
    if (entry != null && entry.form.equals(form)) {
      return entry.value;
    }
    T value = reader.apply(form);
    if (form.length() <= LONGEST) {
      entries[place] = new Entry<>(form, value);
    }
    return value;
  }
}
