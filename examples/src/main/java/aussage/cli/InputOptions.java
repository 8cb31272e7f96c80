package aussage.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles a command reads. */
final class InputOptions {
  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Articles in UTF-8. Without a file, or for -, standard input.")
  private List<Path> files = List.of();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = Converters.Day.class,
      description = "The day of publication of articles that tell none, like 2024-10-24.")
  private @Nullable LocalDate date;

  @Option(
      names = "--input",
      paramLabel = "KIND",
      description =
          "text: a file is an article; jsonl: a line is one, as {\"id\": …, \"text\": …, \"date\":"
              + " …}. By default the file's name tells: jsonl for *.jsonl and *.ndjson.")
  private @Nullable Input kind;

  /** Shows, on a long run, how much of the input is read. */
  Progress progress(Terminal terminal) {
    return Progress.of(terminal, files);
  }

  /** The articles. */
  FileSource open(Terminal terminal, Progress progress) {
    return new FileSource(
        terminal, files, Optional.ofNullable(kind), Optional.ofNullable(date), progress);
  }
}
