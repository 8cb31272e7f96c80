package aussage.spark;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import aussage.model.ParsedArticle;
import java.util.List;
import java.util.Optional;

/** The three tables of the output. */
final class Tables {
  /**
   * An article that was parsed.
   *
   * @param file where it came from
   * @param article what was found
   * @param json the line that {@code aussage parse} prints for it
   */
  record Parsed(String file, ParsedArticle article, String json) {}

  /**
   * A row that is no article, or could not be parsed.
   *
   * @param file where it came from
   * @param id the article's, if that much could be read
   * @param error what is wrong and how to mend it
   * @param row all of it, unchanged
   */
  record Rejected(String file, Optional<String> id, String error, byte[] row) {}

  static final Table<Parsed> ARTICLES =
      new Table<>(
          "articles",
          List.of(
              new Column<>(
                  "article_id", StringType, "the input's id", a -> a.article().article().id()),
              new Column<>(
                  "published",
                  DateType,
                  "day of publication: the input's, else the dateline's",
                  a -> a.article().date().orElse(null)),
              new Column<>("file", StringType, "the input file it came from", Parsed::file),
              new Column<>(
                  "claims",
                  IntegerType,
                  "how many rows it has in the table claims",
                  a -> a.article().claims().size()),
              new Column<>(
                  "json",
                  StringType,
                  "all that was found, the very line that `aussage parse --format jsonl` prints",
                  Parsed::json)));

  static final Table<ClaimColumns.Place> CLAIMS = new Table<>("claims", ClaimColumns.all());

  static final Table<Rejected> REJECTED =
      new Table<>(
          "rejected",
          List.of(
              new Column<>(
                  "article_id",
                  StringType,
                  "the row's id, where that much could be read",
                  r -> r.id().orElse(null)),
              new Column<>("file", StringType, "the input file it came from", Rejected::file),
              new Column<>(
                  "error", StringType, "what is wrong and how to mend it", Rejected::error),
              new Column<>(
                  "row",
                  BinaryType,
                  "the row unchanged, as bytes (a row of Parquet as JSON); `decode(row, 'UTF-8')`"
                      + " shows it",
                  Rejected::row)));

  static final List<Table<?>> ALL = List.of(ARTICLES, CLAIMS, REJECTED);

  private Tables() {}
}
