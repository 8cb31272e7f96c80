package aussage.cli;

import aussage.Aussage;
import aussage.InterruptedParseException;
import aussage.json.InputLine;
import aussage.json.Part;
import aussage.syntax.DamagedModelsException;
import aussage.syntax.MissingModelsException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code aussage parse}. */
@Command(
    name = "parse",
    description = "Prints what German news articles say.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all files could be read; articles that could not have an error in their place",
      "1:a file, or the models, could not be read, or results not be written",
      "2:the command line is wrong"
    })
final class ParseCommand implements Callable<Integer> {
  private static final int MAX_THREADS = 256;

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "KIND",
      defaultValue = "text",
      description =
          "text: for people, the default; html: one page for a browser; jsonl: a line for each"
              + " article; jsonld: claims for triple stores; timeml: dates tagged in the text;"
              + " conllu: the trees.")
  private Format format = Format.TEXT;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "PART",
      converter = Converters.PartName.class,
      description =
          "What to print: quantities, dateRefs, attributions, claims. The first two need no models"
              + " and are there at once.")
  private @Nullable Set<Part> only;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to parse at a time; by default one for each processor.")
  private int threads = Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors());

  @Option(
      names = "--resume",
      paramLabel = "OUTPUT",
      description =
          "Writes to this file instead, and goes on after what an earlier run over the same input"
              + " has left there, even if that was killed. For --format jsonl.")
  private @Nullable Path begun;

  /** Articles that could not be parsed, counted by all threads. */
  private final AtomicInteger errors = new AtomicInteger();

  ParseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1 || threads > MAX_THREADS) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--threads: write a number from 1 to " + MAX_THREADS);
    }
    if (begun != null && format != Format.JSONL) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--resume goes on with JSON Lines only: add --format jsonl");
    }
    Set<Part> parts = only == null ? EnumSet.allOf(Part.class) : only;
    return begun == null ? parse(parts) : resume(begun, parts);
  }

  private int parse(Set<Part> parts) throws IOException {
    try (Progress progress = input.progress(terminal);
        FileSource source = input.open(terminal, progress)) {
      return parse(parts, source, source, terminal.out());
    }
  }

  private int resume(Path output, Set<Part> parts) throws IOException {
    try (ResumedFile file = ResumedFile.open(output, parts);
        Progress progress = input.progress(terminal);
        FileSource source = input.open(terminal, progress)) {
      return parse(parts, source, file.rest(source), file.out());
    }
  }

  private int parse(Set<Part> parts, FileSource files, ArticleSource articles, OutputStream to)
      throws IOException {
    ResultFormat results = format.writer(parts, terminal.isColoured());
    try (Aussage aussage = aussage(parts)) {
      WholeResults out = new WholeResults(to);
      terminal.atEnd().accept(out::end);
      out.write(results.begin());
      new Pipeline<Numbered>(threads, line -> answer(aussage, results, line))
          .run(new Numbering(articles), out);
      out.write(results.end());
      out.flush();
      complainOfErrors();
      return files.hasFailed() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }
  }

  private void complainOfErrors() {
    int count = errors.get();
    if (count > 0) {
      terminal.complain(
          (count == 1 ? "1 article" : count + " articles")
              + " could not be parsed: what is wrong stands in the output in its place");
    }
  }

  private static Aussage aussage(Set<Part> parts) {
    return parts.stream().anyMatch(Part::needsModels) ? Aussage.load() : Aussage.withoutModels();
  }

  /** A line of the input with its place among all lines, from 1. */
  private record Numbered(InputLine line, int place) {}

  /** Numbers the lines in their order; one thread reads them. */
  private static final class Numbering implements Pipeline.Items<Numbered> {
    private final ArticleSource source;
    private int last;

    Numbering(ArticleSource source) {
      this.source = source;
    }

    @Override
    public Optional<Numbered> next() throws IOException {
      return source.next().map(line -> new Numbered(line, ++last));
    }
  }

  private String answer(Aussage aussage, ResultFormat results, Numbered numbered) {
    int place = numbered.place();
    if (!(numbered.line() instanceof InputLine.Valid valid)) {
      errors.incrementAndGet();
      return results.error((InputLine.Invalid) numbered.line(), place);
    }
    try {
      return results.result(aussage, valid, place);
    } catch (MissingModelsException | DamagedModelsException | InterruptedParseException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      errors.incrementAndGet();
      return results.error(unforeseen(valid, e), place);
    }
  }

  /** An error of the library; the other articles go on. */
  private static InputLine.Invalid unforeseen(InputLine.Valid line, Throwable error) {
    StackTraceElement[] trace = error.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return new InputLine.Invalid(
        line.number(),
        Optional.of(line.article().id()),
        "an error in aussage, please report it with the text: " + error + place);
  }
}
