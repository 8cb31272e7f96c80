package aussage.json;

import aussage.model.Mention;
import aussage.model.Span;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One line in the making. Nothing is written until all of it is. */
final class JsonOutput {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final JsonGenerator json;

  private JsonOutput(JsonGenerator json) {
    this.json = json;
  }

  /** What the fields make up, as an object on one line. */
  static String object(Consumer<JsonOutput> fields) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      fields.accept(new JsonOutput(json));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return withoutLoneSurrogates(line.toString());
  }

  void field(String name, String value) {
    run(() -> json.writeStringField(name, value));
  }

  void field(String name, Enum<?> value) {
    field(name, value.name());
  }

  void field(String name, Optional<String> value) {
    value.ifPresentOrElse(text -> field(name, text), () -> nothing(name));
  }

  void number(String name, long value) {
    run(() -> json.writeNumberField(name, value));
  }

  void number(String name, Optional<BigDecimal> value) {
    value.ifPresentOrElse(
        number -> run(() -> json.writeNumberField(name, number)), () -> nothing(name));
  }

  void span(String name, Span span) {
    run(() -> json.writeFieldName(name));
    span(span);
  }

  void spans(String name, List<Span> spans) {
    run(() -> json.writeArrayFieldStart(name));
    spans.forEach(this::span);
    run(json::writeEndArray);
  }

  /** Where the words stand, and the words. */
  void mention(Mention mention) {
    span("span", mention.span());
    field("text", mention.text());
  }

  void mention(String name, Optional<Mention> mention) {
    object(name, mention, this::mention);
  }

  <T> void object(String name, Optional<T> value, Consumer<T> fields) {
    value.ifPresentOrElse(
        present -> {
          run(() -> json.writeObjectFieldStart(name));
          fields.accept(present);
          run(json::writeEndObject);
        },
        () -> nothing(name));
  }

  <T> void objects(String name, List<T> values, Consumer<T> fields) {
    run(() -> json.writeArrayFieldStart(name));
    for (T value : values) {
      run(json::writeStartObject);
      fields.accept(value);
      run(json::writeEndObject);
    }
    run(json::writeEndArray);
  }

  void strings(String name, List<String> values) {
    run(() -> json.writeFieldName(name));
    strings(values);
  }

  void stringLists(String name, List<List<String>> values) {
    run(() -> json.writeArrayFieldStart(name));
    values.forEach(this::strings);
    run(json::writeEndArray);
  }

  void indexes(String name, int[] values) {
    run(
        () -> {
          json.writeFieldName(name);
          json.writeArray(values, 0, values.length);
        });
  }

  void indexLists(String name, List<int[]> values) {
    run(() -> json.writeArrayFieldStart(name));
    values.forEach(pair -> run(() -> json.writeArray(pair, 0, pair.length)));
    run(json::writeEndArray);
  }

  void numbers(String name, List<BigDecimal> values) {
    run(() -> json.writeArrayFieldStart(name));
    values.forEach(value -> run(() -> json.writeNumber(value)));
    run(json::writeEndArray);
  }

  /** A value that is JSON already. */
  void raw(String name, String value) {
    run(
        () -> {
          json.writeFieldName(name);
          json.writeRawValue(value);
        });
  }

  void nothing(String name) {
    run(() -> json.writeNullField(name));
  }

  private void span(Span span) {
    run(() -> json.writeArray(new int[] {span.begin(), span.end()}, 0, 2));
  }

  private void strings(List<String> values) {
    run(() -> json.writeArray(values.toArray(String[]::new), 0, values.size()));
  }

  /**
   * Half a surrogate pair has no UTF-8; in JSON, where it can only stand in a string, it has an
   * escape.
   */
  private static String withoutLoneSurrogates(String line) {
    StringBuilder mended = null;
    int copied = 0;
    for (int i = 0; i < line.length(); i++) {
      if (!Character.isSurrogate(line.charAt(i))) {
        continue;
      }
      if (i + 1 < line.length() && Character.isSurrogatePair(line.charAt(i), line.charAt(i + 1))) {
        i++;
        continue;
      }
      mended = mended == null ? new StringBuilder(line.length() + 16) : mended;
      mended.append(line, copied, i).append("\\u").append(Integer.toHexString(line.charAt(i)));
      copied = i + 1;
    }
    return mended == null ? line : mended.append(line, copied, line.length()).toString();
  }

  private static void run(Write write) {
    try {
      write.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Into memory: it fails only on misuse. */
  private interface Write {
    void run() throws IOException;
  }
}
