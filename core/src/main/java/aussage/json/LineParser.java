package aussage.json;

import aussage.model.Article;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one line. An object for each line: what was read before an error is kept. */
final class LineParser {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final int ISO_DAY_LENGTH = 10;

  private final long number;
  private final String line;
  private final StringBuilder extra = new StringBuilder();
  private @Nullable String id;
  private @Nullable String text;
  private @Nullable LocalDate date;

  private LineParser(long number, String line) {
    this.number = number;
    this.line = line;
  }

  static InputLine parse(long number, String line) {
    return new LineParser(number, line).parse();
  }

  private InputLine parse() {
    try (JsonParser json = JSON.createParser(line)) {
      readObject(json);
      return article();
    } catch (JsonProcessingException e) {
      return invalid(malformed(e));
    } catch (IOException | LineException e) {
      return invalid(String.valueOf(e.getMessage()));
    }
  }

  private void readObject(JsonParser json) throws IOException {
    JsonToken first = json.nextToken();
    if (first != JsonToken.START_OBJECT) {
      throw new LineException(
          "the line is " + described(first) + ": write a JSON object with \"id\" and \"text\"");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      int nameBegin = (int) json.currentTokenLocation().getCharOffset();
      json.nextToken();
      switch (field) {
        case "id" -> id = string(json, field);
        case "text" -> text = string(json, field);
        case "date" -> date = day(json);
        default -> keep(json, nameBegin);
      }
    }
    if (json.nextToken() != null) {
      throw new LineException("something follows the JSON object: write one article on a line");
    }
  }

  private InputLine article() {
    if (id == null) {
      return invalid("the field \"id\" is missing: give each article a name");
    }
    if (text == null) {
      return invalid("the field \"text\" is missing: it holds the article");
    }
    if (text.length() > ArticleReader.MAX_TEXT_LENGTH) {
      return invalid(
          "the text has "
              + text.length()
              + " characters, more than "
              + ArticleReader.MAX_TEXT_LENGTH
              + ": split the article");
    }
    String others = extra.isEmpty() ? "" : "{" + extra + "}";
    return new InputLine.Valid(number, new Article(id, text, Optional.ofNullable(date)), others);
  }

  private InputLine invalid(String error) {
    return new InputLine.Invalid(number, Optional.ofNullable(id), error);
  }

  private static String string(JsonParser json, String field) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw new LineException(
          "the field \""
              + field
              + "\" is "
              + described(json.currentToken())
              + ": write a string in quotation marks");
    }
    return json.getText();
  }

  private static @Nullable LocalDate day(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    String day = string(json, "date");
    try {
      // Years of more digits would need a sign, and none is in any paper.
      return LocalDate.parse(day.length() == ISO_DAY_LENGTH ? day : "");
    } catch (DateTimeParseException e) {
      throw new LineException(
          "the date \""
              + (day.length() > 40 ? day.substring(0, 40) + "…" : day)
              + "\" is no day of the calendar: write it as 2024-10-24, or leave it out");
    }
  }

  /** Keeps name and value as they stand in the line; a CR can only be a blank between them. */
  private void keep(JsonParser json, int nameBegin) throws IOException {
    json.skipChildren();
    json.finishToken();
    int end = (int) json.currentLocation().getCharOffset();
    extra
        .append(extra.isEmpty() ? "" : ", ")
        .append(line.substring(nameBegin, end).replace('\r', ' '));
  }

  private static String described(@Nullable JsonToken token) {
    if (token == null) {
      return "empty";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NULL -> "null";
      case VALUE_TRUE, VALUE_FALSE -> "a truth value";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      default -> "a " + token.name().toLowerCase(Locale.ROOT);
    };
  }

  /** Jackson's message with its place, without its lists of what was expected. */
  private static String malformed(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    int end = Math.min(message.length(), 160);
    for (String detail : new String[] {": was expecting (", " (start marker", "\n"}) {
      int at = message.indexOf(detail);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    String place = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    return "malformed JSON"
        + place
        + ": "
        + message.substring(0, end)
        + "; write one complete JSON object on a line";
  }

  /** What is wrong with the line, as told in its place. */
  private static final class LineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LineException(String message) {
      super(message);
    }
  }
}
