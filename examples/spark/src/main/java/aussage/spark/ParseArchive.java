package aussage.spark;

import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The job that {@code spark-submit} runs: how do I parse a whole archive? Called again, it parses
 * what is new or was left over.
 */
@Command(
    name = "ParseArchive",
    description = "Parses an archive of German news articles into tables of claims.",
    mixinStandardHelpOptions = true)
public final class ParseArchive implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "IN",
      description =
          "A folder, file or pattern, in UTF-8; its files never change, new ones may come.")
  private String in = "";

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "The folder for the tables articles, claims and rejected.")
  private String out = "";

  @Option(
      names = "--input",
      paramLabel = "KIND",
      defaultValue = "jsonl",
      description = "jsonl: a line is an article, as for aussage parse; parquet: a row is one.")
  private Input kind = Input.JSONL;

  @Option(
      names = "--batch-megabytes",
      paramLabel = "N",
      defaultValue = "256",
      description =
          "How much is parsed between two marks, at least one file. A run that is broken off loses"
              + " the work since the last mark. By default ${DEFAULT-VALUE}.")
  private int batchMegabytes = 256;

  private ParseArchive() {}

  /** Runs the job; ends the process with 1 if it fails, with 2 if it was called wrongly. */
  public static void main(String[] args) {
    int code =
        new CommandLine(new ParseArchive()).setCaseInsensitiveEnumValuesAllowed(true).execute(args);
    // On success Spark ends by itself; some cluster managers take System.exit(0) for a failure.
    if (code != CommandLine.ExitCode.OK) {
      System.exit(code);
    }
  }

  @Override
  public Integer call() throws Exception {
    try (SparkSession spark = session(SparkSession.builder())) {
      Archive archive = new Archive(in, kind, out, Math.max(1L, batchMegabytes) << 20);
      archive.parse(spark);
      for (Table<?> table : Tables.ALL) {
        System.out.println(table.name() + ": " + archive.count(spark, table));
      }
    }
    return CommandLine.ExitCode.OK;
  }

  /** With the settings that the tables need. */
  static SparkSession session(SparkSession.Builder builder) {
    return builder
        .appName("aussage")
        // Days and times of java.time go into columns as they are.
        .config("spark.sql.datetime.java8API.enabled", true)
        .getOrCreate();
  }
}
