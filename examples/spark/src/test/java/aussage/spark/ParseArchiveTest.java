package aussage.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
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
                // For a handful of rows it takes longer to compile the plans than to interpret
                // them.
                .config("spark.sql.codegen.wholeStage", false)
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString()));
    in = folder.resolve("in");
    Files.createDirectories(in.resolve("2024"));
    List<String> samples = Files.readAllLines(Path.of("../samples/articles.jsonl"));
    try (OutputStream file = Files.newOutputStream(in.resolve("1.jsonl"))) {
      file.write(utf8(samples.get(0) + "\n\n{\"id\": 7, \"text\": \"Es regnet.\"}\n"));
      file.write(NO_UTF8);
      file.write(utf8("\n" + samples.get(1) + "\r\n"));
    }
    Files.write(
        in.resolve("2024/2.jsonl"),
        List.of(samples.get(2), samples.get(3), "Es regnet.", samples.get(4)));
    // The order in which they are parsed.
    Files.setLastModifiedTime(in.resolve("1.jsonl"), FileTime.from(Instant.EPOCH));
    archive("out").parse(spark);
    print("1.jsonl", "2024/2.jsonl");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
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
    List<Row> rejected = table("out", Tables.REJECTED).orderBy("batch", "row").collectAsList();
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
            new String(NO_UTF8, StandardCharsets.ISO_8859_1),
            "{\"id\": 7, \"text\": \"Es regnet.\"}",
            "Es regnet."),
        contents);
    assertTrue(rejected.get(2).<String>getAs("file").endsWith("/in/2024/2.jsonl"));
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
    Path out = copy(folder.resolve("out"), folder.resolve("broken"));
    Files.delete(out.resolve("_checkpoint/commits/1"));
    Files.delete(out.resolve("_checkpoint/commits/.1.crc"));
    Files.createDirectories(out.resolve("articles/batch=1/_temporary/0"));
    delete(out.resolve("rejected/batch=1"));
    try (Stream<Path> files = Files.list(out.resolve("claims/batch=1"))) {
      Files.delete(
          files
              .filter(file -> file.toString().endsWith(".parquet"))
              .max(Comparator.comparing(file -> file.toFile().length()))
              .orElseThrow());
    }
    assertTrue(rows("broken", Tables.CLAIMS).size() < rows("out", Tables.CLAIMS).size());
    archive("broken").parse(spark);
    assertEquals(rows("out"), rows("broken"));
  }

  @Test
  void parsesOnlyWhatIsNewWhenItRunsAgain() throws Exception {
    Path source = Files.createDirectories(folder.resolve("growing"));
    Files.writeString(source.resolve("1.jsonl"), "Es regnet.");
    Path out = folder.resolve("grown");
    Archive archive = new Archive(source.toString(), Input.JSONL, out.toString(), 1L << 20);
    archive.parse(spark);
    archive.parse(spark);
    assertEquals(List.of(0L, 0L, 1L), counts(archive));
    Path late = source.resolve("2025/5.jsonl");
    Files.createDirectories(late.getParent());
    Files.writeString(late, "{\"id\": \"neu\", \"text\": \"Es kamen 40 Gäste.\"}\n");
    // Older than the others by a year: still new to the job.
    Files.setLastModifiedTime(late, FileTime.from(Instant.now().minus(365, ChronoUnit.DAYS)));
    archive.parse(spark);
    assertEquals(List.of(1L, 1L, 1L), counts(archive));
    try (Stream<Path> batches = Files.list(out.resolve("articles"))) {
      assertEquals(2, batches.count());
    }
  }

  private static List<Long> counts(Archive archive) throws IOException {
    List<Long> counts = new ArrayList<>();
    for (Table<?> table : Tables.ALL) {
      counts.add(archive.count(spark, table));
    }
    return counts;
  }

  @Test
  void readsParquetWithNumbersForIdsAndDaysForDates() throws Exception {
    Path source = folder.resolve("parquet");
    spark
        .sql(
            """
            SELECT * FROM VALUES
              (7L, 'Am Dienstag kamen rund 40 Gäste.', DATE'2024-10-24', 'Küstenbote', 12),
              (8L, CAST(NULL AS STRING), NULL, NULL, 13)
              AS articles(id, text, date, outlet, page)
            """)
        .write()
        .parquet(source.toString());
    Archive archive =
        new Archive(
            source.toString(), Input.PARQUET, folder.resolve("from-parquet").toString(), 1L << 20);
    archive.parse(spark);
    JsonNode article =
        JSON.readTree(
            table("from-parquet", Tables.ARTICLES).select("json").as(Encoders.STRING()).first());
    assertEquals("7", article.path("id").asText());
    assertEquals("2024-10-22", article.path("dateRefs").path(0).path("value").asText());
    assertEquals(
        JSON.readTree("{\"outlet\": \"Küstenbote\", \"page\": 12}"), article.path("extra"));
    Row rejected = table("from-parquet", Tables.REJECTED).first();
    assertEquals("8", rejected.getAs("article_id"));
    assertEquals("the field \"text\" is missing: it holds the article", rejected.getAs("error"));
  }

  @Test
  void refusesParquetWithoutTexts() {
    Path source = folder.resolve("no-texts");
    spark.sql("SELECT 'a' AS id, 'Es regnet.' AS body").write().parquet(source.toString());
    Archive archive =
        new Archive(source.toString(), Input.PARQUET, folder.resolve("none").toString(), 1);
    String message =
        assertThrows(IllegalArgumentException.class, () -> archive.parse(spark)).getMessage();
    assertEquals("the column \"text\" is missing in " + source + ": it has [id, body]", message);
  }

  @Test
  void refusesTablesOfWhichNothingTellsWhatTheyHold() throws IOException {
    Path out = Files.createDirectories(folder.resolve("foreign"));
    Files.createDirectories(out.resolve("claims"));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> archive("foreign").parse(spark));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.startsWith(out + "/claims is there, but not "), message);
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
    return to;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
