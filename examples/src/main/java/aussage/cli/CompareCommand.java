package aussage.cli;

import aussage.Aussage;
import aussage.dossier.Dossier;
import aussage.json.DossierJson;
import aussage.json.InputLine;
import aussage.model.ParsedArticle;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aussage compare}. */
@Command(
    name = "compare",
    description = "Puts the figures of several articles on one event side by side.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CompareCommand implements Callable<Integer> {
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
  private DossierFormat format = DossierFormat.TEXT;

  /** How a dossier is printed. */
  enum DossierFormat {
    TEXT,
    JSON
  }

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<LocalDate> day = Optional.ofNullable(date);
    List<ParsedArticle> articles = new ArrayList<>();
    boolean allRead = true;
    try (Aussage aussage = Aussage.load()) {
      if (files.isEmpty()) {
        allRead = gather(aussage, input.open(terminal.in(), "stdin", day), articles);
      }
      for (Path file : files) {
        try (InputStream in = Files.newInputStream(file)) {
          String name = String.valueOf(file.getFileName());
          allRead &= gather(aussage, input.open(in, name, day), articles);
        }
      }
    }
    print(Dossier.of(articles));
    return allRead ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  /** Parses what the source has; what is no article is told on the terminal. */
  private boolean gather(Aussage aussage, ArticleSource source, List<ParsedArticle> articles)
      throws IOException {
    boolean allRead = true;
    for (Optional<InputLine> line = source.next(); line.isPresent(); line = source.next()) {
      if (line.get() instanceof InputLine.Valid valid) {
        articles.add(aussage.parse(valid.article()));
      } else if (line.get() instanceof InputLine.Invalid invalid) {
        terminal.complain("line " + invalid.number() + ": " + invalid.error());
        allRead = false;
      }
    }
    return allRead;
  }

  private void print(Dossier dossier) throws IOException {
    String text =
        format == DossierFormat.JSON ? DossierJson.write(dossier) + "\n" : DossierText.of(dossier);
    try (OutputStream out = new BufferedOutputStream(terminal.out())) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
