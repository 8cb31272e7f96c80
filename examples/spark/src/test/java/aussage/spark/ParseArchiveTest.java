package aussage.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample articles, among them lines that are none, on two threads of Spark. */
@Tag("models")
class ParseArchiveTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] NO_UTF8 =
      "{\"id\": \"alt\", \"text\": \"Gr\u00fc\u00dfe\"}".getBytes(StandardCharsets.ISO_8859_1);

  @TempDir private static Path folder;

  private static SparkSession spark;
  private static Path in;

  /** What the program prints for the same lines. */
  private static final List<String> PRINTED = new ArrayList<>();

  @BeforeAll
  static void parse() throws Exception {
    spark =
        ParseArchive.session(
            SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString()));
    in = Files.createDirectories(folder.resolve("in/2024")).getParent();
    List<String> samples = Files.readAllLines(Path.of("../samples/articles.jsonl"));
    Files.writeString(
        in.resolve("1.jsonl"),
        samples.get(0) + "\n\n" + "{\"id\": 7, \"text\": \"Es regnet.\"}\n" + samples.get(1) + "\r\n");
    Files.writeString(in.resolve("2024/2.jsonl"), samples.get(2) + "\nEs regnet.");
    Files.write(in.resolve("3.jsonl"), NO_UTF8);
    Files.writeString(in.resolve("4.jsonl"), samples.get(3) + "\n" + samples.get(4));
    archive("out").parse(spark);
    print("1.jsonl", "2024/2.jsonl", "3.jsonl", "4.jsonl");
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  /** A batch for each file. */
  private static Archive archive(String out) {
    return new Archive(in.toString(), Input.JSONL, folder.resolve(out).toString(), 1);
  }

  private static void print(String... files) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "aussage.cli.Main",
                "parse",
                "--format",
                "jsonl"));
    Stream.of(files).map(file -> in.resolve(file).toString()).forEach(command::add);
    Path out = folder.resolve("printed.jsonl");
    Process program =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(out.toFile())
            .start();
    assertEquals(0, program.waitFor());
    PRINTED.addAll(Files.readAllLines(out));
  }

  private static Dataset<Row> table(String out, Table<?> table) {
    return spark.read().parquet(folder.resolve(out).resolve(table.name()).toString());
  }

  /** All rows as text, so that tables can be compared. */
  private static List<String> rows(String out, Table<?> table) {
    return table(out, table).toJSON().collectAsList().stream().sorted().toList();
  }

  private static List<List<String>> rows(String out) {
    return Tables.ALL.stream().map(table -> rows(out, table)).toList();
  }

  @Test
  void givesTheLinesOfTheProgram() {
    List<String> lines =
        table("out", Tables.ARTICLES).select("json").as(Encoders.STRING()).collectAsList();
    List<String> expected = PRINTED.stream().filter(line -> !line.contains("\"error\":")).toList();
    assertEquals(5, expected.size());
    assertEquals(expected.stream().sorted().toList(), lines.stream().sorted().toList());
  }

  @Test
  void rejectsWhatTheProgramRejectsWithTheSameReasonAndTheWholeRow() throws IOException {
    List<String> expected = new ArrayList<>();
    for (String line : PRINTED) {
      JsonNode printed = JSON.readTree(line);
      if (printed.has("error")) {
        expected.add(printed.get("id").asText() + ": " + printed.get("error").asText());
      }
    }
    List<Row> rejected = table("out", Tables.REJECTED).orderBy("file").collectAsList();
    assertEquals(3, expected.size());
    assertEquals(
        expected.stream().sorted().toList(),
        rejected.stream()
            .map(row -> row.getAs("article_id") + ": " + row.getAs("error"))
            .sorted()
            .toList());
    List<String> contents = rejected.stream().map(ParseArchiveTest::content).toList();
    assertEquals(
        List.of(
            "{\"id\": 7, \"text\": \"Es regnet.\"}",
            "Es regnet.",
            new String(NO_UTF8, StandardCharsets.ISO_8859_1)),
        contents);
    assertTrue(rejected.get(1).<String>getAs("file").endsWith("/in/2024/2.jsonl"));
  }

  private static String content(Row rejected) {
    return new String(rejected.<byte[]>getAs("row"), StandardCharsets.ISO_8859_1);
  }

  @Test
  void givesTheClaimsOfTheProgram() throws IOException {
    List<List<String>> expected = new ArrayList<>();
    for (String line : PRINTED) {
      JsonNode article = JSON.readTree(line);
      int index = 0;
      for (JsonNode claim : article.path("claims")) {
        expected.add(cells(article, claim, index++));
      }
    }
    List<List<String>> found =
        table("out", Tables.CLAIMS).collectAsList().stream().map(ParseArchiveTest::cells).toList();
    assertTrue(expected.size() > 50, "claims: " + expected.size());
    assertEquals(sorted(expected), sorted(found));
  }

  private static List<String> sorted(List<List<String>> rows) {
    return rows.stream().map(row -> String.join(" | ", row)).sorted().toList();
  }

  /** What the program says of a claim, in the order of {@link #cells(Row)}. */
  private static List<String> cells(JsonNode article, JsonNode claim, int index) {
    JsonNode said = article.path("attributions").path(claim.path("attributions").path(0).asInt(-1));
    JsonNode figure = article.path("quantities").path(claim.path("quantities").path(0).asInt(-1));
    JsonNode day = article.path("dateRefs").path(claim.path("dateRefs").path(0).asInt(-1));
    List<String> roles = new ArrayList<>();
    claim.path("arguments").forEach(a -> roles.add(a.path("role") + a.path("text").asText()));
    return Stream.of(
            article.path("id"),
            article.path("date"),
            JSON.valueToTree(index),
            claim.path("span").path(0),
            claim.path("span").path(1),
            claim.path("text"),
            claim.path("subject").path("head"),
            claim.path("predicate").path("lemma"),
            claim.path("polarity"),
            claim.path("certainty"),
            claim.path("tense"),
            claim.path("speechAct"),
            said.path("source").path("name"),
            said.path("source").path("type"),
            said.path("stance"),
            number(figure.path("value")),
            number(figure.path("min")),
            number(figure.path("max")),
            figure.path("unit").path("code"),
            day.path("value"),
            JSON.valueToTree(claim.path("arguments").size()),
            JSON.valueToTree(claim.path("attributions").size()),
            JSON.valueToTree(claim.path("quantities").size()),
            JSON.valueToTree(claim.path("dateRefs").size()))
        .map(node -> node.isMissingNode() || node.isNull() ? "-" : node.asText())
        .toList();
  }

  private static JsonNode number(JsonNode number) {
    return number.isNumber() ? JSON.valueToTree(plain(number.decimalValue())) : number;
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (String column :
        List.of(
            "article_id",
            "published",
            "claim",
            "claim_begin",
            "claim_end",
            "claim_text",
            "subject_head",
            "predicate_lemma",
            "polarity",
            "certainty",
            "tense",
            "speech_act",
            "source_name",
            "source_type",
            "source_stance",
            "quantity_value",
            "quantity_min",
            "quantity_max",
            "unit_code",
            "date_value")) {
      Object cell = row.getAs(column);
      cells.add(
          cell == null ? "-" : cell instanceof BigDecimal number ? plain(number) : cell.toString());
    }
    for (String array : List.of("arguments", "sources", "quantities", "dates")) {
      cells.add(String.valueOf(row.getList(row.fieldIndex(array)).size()));
    }
    return cells;
  }

  /** A run that was killed while it wrote its last batch: no mark, and tables half there. */
  @Test
  void goesOnWhereItWasBrokenOff() throws Exception {
    archive("broken").parse(spark);
    Path out = folder.resolve("broken");
    Files.delete(out.resolve("_checkpoint/commits/3"));
    Files.delete(out.resolve("_checkpoint/commits/.3.crc"));
    Files.createDirectories(out.resolve("articles/batch=3/_temporary/0"));
    delete(out.resolve("rejected/batch=3"));
    try (Stream<Path> files = Files.list(out.resolve("claims/batch=3"))) {
      Files.delete(files.filter(file -> file.toString().endsWith(".parquet")).findFirst().get());
    }
    assertTrue(rows("broken", Tables.CLAIMS).size() < rows("out", Tables.CLAIMS).size());
    archive("broken").parse(spark);
    assertEquals(rows("out"), rows("broken"));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
