package aussage.cli;

import aussage.Aussage;
import aussage.json.InputLine;
import aussage.json.Part;
import aussage.syntax.MissingModelsException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
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
      "0:all files could be read",
      "1:a file, or the models, could not be read",
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
          "text: for people, the default; jsonl: a line for each article; jsonld: claims for triple"
              + " stores; timeml: dates tagged in the text; conllu: the trees.")
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
    Set<Part> parts = only == null ? EnumSet.allOf(Part.class) : only;
    ResultFormat results = format.writer(parts, terminal.isColoured());
    try (Aussage aussage = aussage(parts);
        Progress progress = input.progress(terminal);
        FileSource source = input.open(terminal, progress)) {
      new Pipeline<InputLine>(threads, line -> answer(aussage, results, line))
          .run(source::next, new BufferedOutputStream(terminal.out(), 1 << 16));
      return source.hasFailed() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }
  }

  private static Aussage aussage(Set<Part> parts) {
    return parts.stream().anyMatch(Part::needsModels) ? Aussage.load() : Aussage.withoutModels();
  }

  private String answer(Aussage aussage, ResultFormat results, InputLine line) {
    if (!(line instanceof InputLine.Valid valid)) {
      return results.error((InputLine.Invalid) line);
    }
    try {
      return results.result(aussage, valid);
    } catch (MissingModelsException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return results.error(unforeseen(valid, e));
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
