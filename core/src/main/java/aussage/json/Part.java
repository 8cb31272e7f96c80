package aussage.json;

import java.util.Arrays;
import java.util.Optional;

/** A list of the output, by the name that its field has. */
public enum Part {
  /** Numbers of things. */
  QUANTITIES("quantities", false),
  /** Time expressions. */
  DATE_REFS("dateRefs", false),
  /** Who says what. */
  ATTRIBUTIONS("attributions", true),
  /** What is said to be the case. */
  CLAIMS("claims", true);

  private final String field;
  private final boolean needsModels;

  Part(String field, boolean needsModels) {
    this.field = field;
    this.needsModels = needsModels;
  }

  /** The name of the field. */
  public String field() {
    return field;
  }

  /** Whether it stays empty without models. */
  public boolean needsModels() {
    return needsModels;
  }

  /** The part with this field's name. */
  public static Optional<Part> named(String field) {
    return Arrays.stream(values()).filter(part -> part.field.equals(field)).findFirst();
  }
}
