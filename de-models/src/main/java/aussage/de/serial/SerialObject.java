package aussage.de.serial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object as the stream has it.
 *
 * <p>Values are strings, boxed numbers ({@link Integer} also for objects of that class), arrays,
 * null, and {@link SerialObject}s.
 */
public final class SerialObject {
  private final String className;
  private final Map<String, @Nullable Object> fields = new HashMap<>();
  private final List<@Nullable Object> contents = new ArrayList<>();

  SerialObject(String className) {
    this.className = className;
  }

  /** The full name of its class: {@code java.util.ArrayList}. */
  public String className() {
    return className;
  }

  /** What its class wrote beside the fields; the elements of a list, keys and values of a map. */
  public List<@Nullable Object> contents() {
    return contents;
  }

  /**
   * The value of a field.
   *
   * @throws IOException if it has no such field, or one of another type
   */
  public <T> T field(String name, Class<T> type) throws IOException {
    return cast(fields.get(name), type);
  }

  void put(String field, @Nullable Object value) {
    fields.put(field, value);
  }

  /**
   * A value as what it should be.
   *
   * @throws IOException if it is something else, or null
   */
  public static <T> T cast(@Nullable Object value, Class<T> type) throws IOException {
    if (!type.isInstance(value)) {
      throw new IOException(
          "a "
              + type.getSimpleName()
              + " was expected in the model, not "
              + (value == null ? "null" : value.getClass().getSimpleName()));
    }
    return type.cast(value);
  }
}
