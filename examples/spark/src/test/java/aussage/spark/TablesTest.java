package aussage.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns, as the README tells them. With {@code -Dreadme.write} it is written anew. */
class TablesTest {
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- columns: written by TablesTest -->\n";
  private static final String END = "<!-- end of columns -->\n";

  @Test
  void areToldInTheReadme() throws IOException {
    StringBuilder tables = new StringBuilder();
    Stream.concat(
            Tables.ALL.stream(),
            Stream.of(Elements.ARGUMENTS, Elements.SOURCES, Elements.QUANTITIES, Elements.DATES))
        .forEach(table -> write(table, tables));
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    if (System.getProperty("readme.write") != null) {
      Files.writeString(README, readme.substring(0, begin) + tables + readme.substring(end));
    } else {
      assertEquals(tables.toString(), readme.substring(begin, end));
    }
  }

  private static void write(Table<?> table, StringBuilder out) {
    out.append("\n**")
        .append(table.name())
        .append("**\n\n| column | type | meaning |\n|---|---|---|\n");
    for (Column<?> column : table.columns()) {
      out.append(
          "| `%s` | %s | %s |\n".formatted(column.name(), type(column.type()), column.meaning()));
    }
    out.append('\n');
  }

  private static String type(DataType type) {
    if (type instanceof ArrayType array) {
      return array.elementType() instanceof StructType
          ? "array, see below"
          : "array of " + type(array.elementType());
    }
    return type.simpleString();
  }

  @Test
  void haveEachNameOnce() {
    for (Table<?> table : Tables.ALL) {
      List<String> names = table.columns().stream().map(column -> column.name()).toList();
      assertEquals(names.stream().distinct().toList(), names);
    }
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "3000, 3000.0000000000",
    "1.20, 1.2000000000",
    "0.3333333333, 0.3333333333",
    "9999999999999999999999999999, 9999999999999999999999999999.0000000000"
  })
  void writeNumbersInFull(BigDecimal number, String expected) {
    BigDecimal written = Elements.decimal(Optional.of(number));
    assertEquals(expected, written == null ? "" : written.toPlainString());
  }

  @Test
  void leaveOutNumbersThatNoColumnHolds() {
    assertNull(Elements.decimal(Optional.of(BigDecimal.TEN.pow(28))));
    assertNull(Elements.decimal(Optional.empty()));
  }
}
