package aussage.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program {@code aussage}.
 *
 * <p>It ends with 0 if all could be read, with 1 if a file or the models could not, with 2 if it
 * was called wrongly.
 */
@Command(
    name = "aussage",
    description = "Reads German news: who claims what, when, with which numbers, and how surely.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Main implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private Main() {}

  /** Runs the program and ends the process. */
  public static void main(String[] args) {
    System.exit(run(Terminal.ofProcess(), args));
  }

  static int run(Terminal terminal, String... args) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new ParseCommand(terminal));
    line.addSubcommand(new CompareCommand(terminal));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((wrong, given) -> misuse(terminal, wrong));
    line.setExecutionExceptionHandler((failure, at, parsed) -> failure(terminal, failure));
    return line.execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "a command is missing");
  }

  private static int misuse(Terminal terminal, ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    terminal.complain(wrong.getMessage() + " (see " + command + " --help)");
    return CommandLine.ExitCode.USAGE;
  }

  private static int failure(Terminal terminal, Exception failure) {
    terminal.complain(String.valueOf(failure.getMessage()));
    return CommandLine.ExitCode.SOFTWARE;
  }
}
