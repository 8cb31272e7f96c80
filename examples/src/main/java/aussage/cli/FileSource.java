package aussage.cli;

import aussage.json.InputLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The articles of several files, one file after the other; what cannot be read is left out. */
final class FileSource implements ArticleSource {
  private static final Path STANDARD_INPUT = Path.of("-");

  private final Terminal terminal;
  private final Queue<Path> files;
  private final Optional<Input> kind;
  private final Optional<LocalDate> date;
  private final Progress progress;
  private @Nullable ArticleSource open;
  private volatile boolean failed;

  /**
   * Reads these files.
   *
   * @param files "-" is standard input, and so is no file at all
   * @param kind how articles come; if not said, the file's name tells
   * @param date for articles that have none
   */
  FileSource(
      Terminal terminal,
      List<Path> files,
      Optional<Input> kind,
      Optional<LocalDate> date,
      Progress progress) {
    this.terminal = terminal;
    this.files = new ArrayDeque<>(files.isEmpty() ? List.of(STANDARD_INPUT) : files);
    this.kind = kind;
    this.date = date;
    this.progress = progress;
  }

  /** Whether a file could not be read. */
  boolean hasFailed() {
    return failed;
  }

  @Override
  public Optional<InputLine> next() throws IOException {
    while (open != null || !files.isEmpty()) {
      if (open == null) {
        open = opened(files.remove());
      }
      Optional<InputLine> line = open == null ? Optional.empty() : open.next();
      if (line.isPresent()) {
        return line.map(this::dated);
      }
      close();
    }
    return Optional.empty();
  }

  private InputLine dated(InputLine line) {
    return date.isPresent()
            && line instanceof InputLine.Valid valid
            && valid.article().published().isEmpty()
        ? new InputLine.Valid(valid.number(), valid.article().published(date.get()), valid.extra())
        : line;
  }

  private @Nullable ArticleSource opened(Path file) {
    try {
      InputStream in =
          file.equals(STANDARD_INPUT) ? terminal.in() : progress.watch(Files.newInputStream(file));
      String name = file.equals(STANDARD_INPUT) ? "stdin" : String.valueOf(file.getFileName());
      ArticleSource source =
          kind.orElseGet(() -> kindOf(name)) == Input.JSONL
              ? new LinesSource(in)
              : new TextSource(in, name);
      return new Reporting(source, file);
    } catch (IOException e) {
      report(file, e);
      return null;
    }
  }

  private static Input kindOf(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") ? Input.JSONL : Input.TEXT;
  }

  private void report(Path file, IOException error) {
    failed = true;
    terminal.complain(file + ": " + FileErrors.reason(error));
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  /** A file that breaks off is reported, and the next one goes on. */
  private final class Reporting implements ArticleSource {
    private final ArticleSource source;
    private final Path file;

    Reporting(ArticleSource source, Path file) {
      this.source = source;
      this.file = file;
    }

    @Override
    public Optional<InputLine> next() {
      try {
        return source.next();
      } catch (IOException e) {
        report(file, e);
        return Optional.empty();
      }
    }

    @Override
    public void close() throws IOException {
      source.close();
    }
  }
}
