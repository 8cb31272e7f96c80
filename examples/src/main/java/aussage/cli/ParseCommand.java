package aussage.cli;

import aussage.Aussage;
import aussage.json.InputLine;
import aussage.json.Part;
import aussage.syntax.MissingModelsException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code aussage parse}. */
@Command(
    name = "parse",
    description = "Prints what articles say.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ParseCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "UTF-8; without one standard input.")
  private List<Path> files = List.of();

  @Option(names = "--date", paramLabel = "DATE", description = "Day of publication: 2024-10-24.")
  private @Nullable LocalDate date;

  @Option(names = "--input", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Input input = Input.TEXT;

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "PART",
      converter = PartConverter.class,
      description = "quantities, dateRefs, attributions, claims; the first two need no models.")
  private Set<Part> only = EnumSet.allOf(Part.class);

  @Option(names = "--threads", description = "Articles at a time.")
  private int threads = Runtime.getRuntime().availableProcessors();

  ParseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ResultFormat results = format == Format.JSONL ? new JsonFormat(only) : new TextFormat(only);
    Optional<LocalDate> day = Optional.ofNullable(date);
    int exit = 0;
    try (Aussage aussage = aussage();
        OutputStream out = new BufferedOutputStream(terminal.out(), 1 << 16)) {
      Pipeline<InputLine> pipeline =
          new Pipeline<>(threads, line -> answer(aussage, results, line));
      if (files.isEmpty()) {
        pipeline.run(input.open(terminal.in(), "stdin", day)::next, out);
      }
      for (Path file : files) {
        try (InputStream in = Files.newInputStream(file);
            ArticleSource source = input.open(in, String.valueOf(file.getFileName()), day)) {
          pipeline.run(source::next, out);
        }
      }
    }
    return exit;
  }

  private Aussage aussage() {
    if (only.stream().noneMatch(Part::needsModels)) {
      return Aussage.withoutModels();
    }
    try {
      return Aussage.load();
    } catch (MissingModelsException e) {
      terminal.complain(e.getMessage() + "");
      return Aussage.withoutModels();
    }
  }

  private static String answer(Aussage aussage, ResultFormat results, InputLine line) {
    if (line instanceof InputLine.Valid valid) {
      try {
        return results.result(valid, aussage.parse(valid.article()));
      } catch (MissingModelsException e) {
        throw e;
      } catch (RuntimeException | StackOverflowError e) {
        return results.error(unforeseen(valid, e));
      }
    }
    return results.error((InputLine.Invalid) line);
  }

  /** An error of the library; the other articles go on. */
  private static InputLine.Invalid unforeseen(InputLine.Valid line, Throwable error) {
    StackTraceElement[] trace = error.getStackTrace();
    return new InputLine.Invalid(
        line.number(),
        Optional.of(line.article().id()),
        "an error in aussage, please report it with the text: "
            + error
            + (trace.length == 0 ? "" : " at " + trace[0]));
  }

  /** Reads the name of a part. */
  static final class PartConverter implements ITypeConverter<Part> {
    @Override
    public Part convert(String name) {
      return Part.named(name.strip())
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no \"" + name + "\": quantities, dateRefs, attributions, claims"));
    }
  }
}
