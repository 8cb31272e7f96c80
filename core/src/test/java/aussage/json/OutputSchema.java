package aussage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * The schema in the resources, made strict: it is open towards fields of later versions, while what
 * this version writes must all stand in it.
 */
public final class OutputSchema {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema STRICT = strict();

  private OutputSchema() {}

  /** Fails unless the line is as the schema says; gives its JSON. */
  public static JsonNode check(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      Set<ValidationMessage> wrong =
          STRICT.validate(json, run -> run.getExecutionConfig().setFormatAssertionsEnabled(true));
      assertEquals(Set.of(), wrong, line);
      return json;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonSchema strict() {
    try (InputStream in = ArticleJson.class.getResourceAsStream("aussage-1.schema.json")) {
      JsonNode schema = JSON.readTree(in);
      for (JsonNode definition : schema.get("$defs")) {
        if (definition.has("properties")) {
          ((ObjectNode) definition).put("additionalProperties", false);
        }
      }
      return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
