package aussage.cli;

import aussage.json.InputLine;
import aussage.json.Part;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a line of JSON Lines output tells of the article it belongs to.
 *
 * @param id the article's; empty where an error has kept it from being read
 * @param failedLine the number of the input's line, if it stands for an error
 */
record WrittenLine(Optional<String> id, Optional<Long> failedLine) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> OTHER_FIELDS = Set.of("id", "date", "diagnostics", "extra");

  /**
   * Reads the beginning of a line, which is enough.
   *
   * @throws JsonParseException if it is neither a result nor an error
   */
  static WrittenLine parse(byte[] line) throws IOException {
    try (JsonParser json = JSON.createParser(line)) {
      expect(json, json.nextToken() == JsonToken.START_OBJECT);
      expect(json, "id".equals(json.nextFieldName()));
      Optional<String> id = Optional.ofNullable(json.nextTextValue());
      expect(json, id.isPresent() || json.currentToken() == JsonToken.VALUE_NULL);
      String second = json.nextFieldName();
      if ("line".equals(second)) {
        expect(json, json.nextToken() == JsonToken.VALUE_NUMBER_INT);
        return new WrittenLine(id, Optional.of(json.getLongValue()));
      }
      expect(json, "date".equals(second) && id.isPresent());
      return new WrittenLine(id, Optional.empty());
    }
  }

  /**
   * The lists that a result has; none if it has fields that no result has.
   *
   * @throws JsonParseException if it is not whole
   */
  static Set<Part> parts(byte[] line) throws IOException {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
        Optional<Part> part = Part.named(field);
        part.ifPresent(parts::add);
        if (part.isEmpty() && !OTHER_FIELDS.contains(field)) {
          return EnumSet.noneOf(Part.class);
        }
        json.nextToken();
        json.skipChildren();
      }
    }
    return parts;
  }

  private static void expect(JsonParser json, boolean met) throws JsonParseException {
    if (!met) {
      throw new JsonParseException(json, "no line of results");
    }
  }

  boolean isError() {
    return failedLine.isPresent();
  }

  /** Whether it can be what became of this article; one that had an error may be mended now. */
  boolean isOf(InputLine article) {
    Optional<String> articleId =
        article instanceof InputLine.Valid valid
            ? Optional.of(valid.article().id())
            : ((InputLine.Invalid) article).id();
    return failedLine.isPresent()
        ? failedLine.get() == article.number()
            && (id.isEmpty() || articleId.isEmpty() || id.equals(articleId))
        : id.equals(articleId);
  }
}
