package aussage.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamReader;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;
import org.apache.spark.storage.StorageLevel;

/**
 * Parses all files of an input that are not parsed yet.
 *
 * <p>It is a stream of files that ends when none is left. The checkpoint in the output tells,
 * before a batch begins, which files it has, and after it, that it is done. A batch writes into
 * folders with its own number and replaces what it finds there. So a run that was broken off
 * repeats its last batch with the same files and no other, and nothing is lost or doubled.
 *
 * @param in what to read: a folder, file or pattern
 * @param kind of the input
 * @param out the folder of the three tables
 * @param batchBytes how much of the input is parsed between two marks of the checkpoint; whole
 *     files, at least one
 */
record Archive(String in, Input kind, String out, long batchBytes) {
  private static final String CHECKPOINT = "_checkpoint";

  /** An article costs a thousand times what reading it costs: about a thousand make a task. */
  private static final String TASK_BYTES = "4m";

  /**
   * Parses until no file is left.
   *
   * @throws IllegalArgumentException if the input has no such columns, or the output holds tables
   *     of another kind of run; the message tells the remedy
   * @throws StreamingQueryException if a batch fails; called again, it goes on there
   */
  void parse(SparkSession spark)
      throws IOException, StreamingQueryException, TimeoutException, InterruptedException {
    checkOutput(spark);
    // Files older than the newest by this would be passed over; a week is what Spark takes.
    DataStreamReader reader =
        spark
            .readStream()
            .option("maxFileAge", "36500d")
            .option("maxBytesPerTrigger", String.valueOf(batchBytes));
    VoidFunction2<Dataset<Row>, Long> parse = this::parse;
    spark.conf().set("spark.sql.files.maxPartitionBytes", TASK_BYTES);
    kind.read(spark, reader, in)
        .writeStream()
        .option("checkpointLocation", path(CHECKPOINT))
        .trigger(Trigger.AvailableNow())
        .foreachBatch(parse)
        .start()
        .awaitTermination();
  }

  /** The number of rows that a table has by now. */
  long count(SparkSession spark, Table<?> table) throws IOException {
    return exists(spark, table.name()) ? spark.read().parquet(path(table.name())).count() : 0;
  }

  private void parse(Dataset<Row> lines, long batch) {
    Dataset<Row> results =
        spread(lines)
            .mapPartitions(new ParseRows(), ParseRows.RESULT)
            .persist(StorageLevel.DISK_ONLY());
    try {
      write(Tables.ARTICLES, batch, structs(results, ParseRows.ARTICLE));
      write(Tables.CLAIMS, batch, results.select(inline(col(ParseRows.CLAIMS))));
      write(Tables.REJECTED, batch, structs(results, ParseRows.REJECTED));
    } finally {
      results.unpersist();
    }
  }

  /** Compressed files and large row groups are not split on reading; all processors shall work. */
  private static Dataset<Row> spread(Dataset<Row> lines) {
    int processors = lines.sparkSession().sparkContext().defaultParallelism();
    return lines.rdd().getNumPartitions() < processors ? lines.repartition(2 * processors) : lines;
  }

  private static Dataset<Row> structs(Dataset<Row> results, String column) {
    return results.where(col(column).isNotNull()).select(column + ".*");
  }

  private void write(Table<?> table, long batch, Dataset<Row> rows) {
    rows.write().mode(SaveMode.Overwrite).parquet(path(table.name()) + "/batch=" + batch);
  }

  private void checkOutput(SparkSession spark) throws IOException {
    for (Table<?> table : Tables.ALL) {
      if (exists(spark, table.name()) && !exists(spark, CHECKPOINT)) {
        throw new IllegalArgumentException(
            path(table.name())
                + " is there, but not "
                + path(CHECKPOINT)
                + ", which tells what is parsed: name a new folder, or delete the tables");
      }
    }
  }

  private boolean exists(SparkSession spark, String name) throws IOException {
    Path path = new Path(path(name));
    FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
    return files.exists(path);
  }

  private String path(String name) {
    return out + "/" + name;
  }
}
