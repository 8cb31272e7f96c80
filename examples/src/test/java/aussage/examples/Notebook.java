package aussage.examples;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Jupyter notebook of format 4, as Jupyter itself lays it out. */
record Notebook(ObjectNode root) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DefaultIndenter INDENTER = new DefaultIndenter(" ", "\n");
  private static final DefaultPrettyPrinter LAYOUT =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(INDENTER)
          .withArrayIndenter(INDENTER);

  static Notebook read(Path file) throws IOException {
    return new Notebook((ObjectNode) JSON.readTree(Files.readString(file)));
  }

  void write(Path file) throws IOException {
    Files.writeString(file, JSON.writer(LAYOUT).writeValueAsString(root) + "\n");
  }

  /** The cells that hold code, in order. */
  List<ObjectNode> code() {
    return root.path("cells")
        .valueStream()
        .filter(cell -> cell.path("cell_type").asText().equals("code"))
        .map(cell -> (ObjectNode) cell)
        .toList();
  }

  /** The source of a cell. */
  static String source(JsonNode cell) {
    return lines(cell.path("source"));
  }

  /** Replaces what a cell shows. */
  static void show(ObjectNode cell, int count, List<ObjectNode> outputs) {
    cell.put("execution_count", count);
    cell.set("outputs", JSON.createArrayNode().addAll(outputs));
  }

  /** What the kernel sends of its own accord, as a table in HTML. */
  static ObjectNode displayed(String mimeType, String content) {
    ObjectNode output = JSON.createObjectNode();
    output.set("data", data(mimeType, content));
    output.set("metadata", JSON.createObjectNode());
    return output.put("output_type", "display_data");
  }

  /** The value of a cell's last expression. */
  static ObjectNode result(int count, String text) {
    ObjectNode output = JSON.createObjectNode();
    output.set("data", data("text/plain", text));
    output.put("execution_count", count);
    output.set("metadata", JSON.createObjectNode());
    return output.put("output_type", "execute_result");
  }

  private static ObjectNode data(String mimeType, String content) {
    ObjectNode data = JSON.createObjectNode();
    ArrayNode lines = data.putArray(mimeType);
    for (int begin = 0; begin < content.length(); ) {
      int end = content.indexOf('\n', begin) + 1;
      end = end == 0 ? content.length() : end;
      lines.add(content.substring(begin, end));
      begin = end;
    }
    return data;
  }

  private static String lines(JsonNode lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.asText()));
    return text.toString();
  }
}
