package aussage.cli;

import aussage.Aussage;
import aussage.dossier.Dossier;
import aussage.html.HtmlReport;
import aussage.json.DossierJson;
import aussage.json.InputLine;
import aussage.model.ParsedArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code aussage compare}. */
@Command(
    name = "compare",
    description = "Puts the figures of several articles on one event side by side.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CompareCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "KIND",
      defaultValue = "text",
      description =
          "text: for people, the default; html: one page for a browser; json: one object.")
  private DossierFormat format = DossierFormat.TEXT;

  /** How a dossier is printed. */
  enum DossierFormat {
    TEXT,
    HTML,
    JSON;

    String write(Dossier dossier) {
      return switch (this) {
        case TEXT -> DossierText.of(dossier);
        case HTML -> HtmlReport.of(dossier);
        case JSON -> DossierJson.write(dossier) + "\n";
      };
    }
  }

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<ParsedArticle> articles = new ArrayList<>();
    boolean allRead;
    try (Aussage aussage = Aussage.load();
        Progress progress = input.progress(terminal);
        FileSource source = input.open(terminal, progress)) {
      allRead = gather(aussage, source, articles) && !source.hasFailed();
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
        String place = invalid.id().orElse("line " + invalid.number());
        terminal.complain(place + ": " + invalid.error());
        allRead = false;
      }
    }
    return allRead;
  }

  private void print(Dossier dossier) throws IOException {
    WholeResults out = new WholeResults(terminal.out());
    terminal.atEnd().accept(out::end);
    out.write(format.write(dossier));
    out.flush();
  }
}
