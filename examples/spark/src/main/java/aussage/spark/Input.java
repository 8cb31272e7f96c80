package aussage.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.to_json;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamReader;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampNTZType;
import org.apache.spark.sql.types.TimestampType;

/** How the articles come. Both give lines of JSON, so that both are checked in the same way. */
enum Input {
  /** A line is an article; files may be compressed, folders may hold folders. */
  JSONL {
    @Override
    Dataset<Row> read(SparkSession spark, DataStreamReader reader, String path) {
      return reader
          .option("recursiveFileLookup", true)
          .option("lineSep", "\n")
          .text(path)
          // The text source hands bytes on as they are; a string would hide that they are no UTF-8.
          .select(col("value").cast("binary").as(ParseRows.LINE), FILE_NAME);
    }
  },
  /** A row is an article, with the columns id, text, perhaps date, and others. */
  PARQUET {
    @Override
    Dataset<Row> read(SparkSession spark, DataStreamReader reader, String path) {
      StructType schema = spark.read().option("mergeSchema", true).parquet(path).schema();
      List<String> names = Arrays.asList(schema.fieldNames());
      for (String required : List.of("id", "text")) {
        if (!names.contains(required)) {
          throw new IllegalArgumentException(
              "the column \"" + required + "\" is missing in " + path + ": it has " + names);
        }
      }
      Column[] columns =
          names.stream().map(name -> column(schema, name).as(name)).toArray(Column[]::new);
      return reader
          .schema(schema)
          .parquet(path)
          .select(to_json(struct(columns)).cast("binary").as(ParseRows.LINE), FILE_NAME);
    }
  };

  private static final Column FILE_NAME = col("_metadata.file_path").as(ParseRows.FILE);

  /**
   * The articles below a path as a stream, with the columns {@link ParseRows#LINE} and {@link
   * ParseRows#FILE}.
   */
  abstract Dataset<Row> read(SparkSession spark, DataStreamReader reader, String path);

  /** Ids may be numbers, days may be dates or times: JSON Lines have them as strings. */
  private static Column column(StructType schema, String name) {
    Column column = col("`" + name + "`");
    return switch (name) {
      case "id" -> column.cast("string");
      case "date" -> isTime(schema, name) ? to_date(column).cast("string") : column.cast("string");
      default -> column;
    };
  }

  private static boolean isTime(StructType schema, String name) {
    return schema.apply(name).dataType() instanceof TimestampType
        || schema.apply(name).dataType() instanceof TimestampNTZType;
  }
}
