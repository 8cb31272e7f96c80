package aussage.cli;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
 * <p>It ends with 0 if all files could be read, with 1 if one or the models could not, with 2 if it
 * was called wrongly. An article that could not be read has an error in its place.
 */
@Command(
    name = "aussage",
    description = "Reads German news: who claims what, when, with which numbers, and how surely.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n")
public final class Main implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private Main() {}

  /** Runs the program and ends the process. */
  public static void main(String[] args) {
    System.exit(run(Terminal.ofProcess(), args));
  }

  /** Runs the program; its exit code. */
  static int run(Terminal terminal, String... args) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new ParseCommand(terminal));
    line.addSubcommand(new CompareCommand(terminal));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(writer(terminal.out()));
    line.setErr(writer(terminal.err()));
    line.setParameterExceptionHandler((wrong, given) -> misuse(terminal, wrong));
    line.setExecutionExceptionHandler((failure, at, parsed) -> failure(terminal, failure));
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      terminal.complain("out of memory: give more, as in java -Xmx4g, or take fewer --threads");
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "say what to do: parse or compare");
  }

  private static int misuse(Terminal terminal, ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    terminal.complain(wrong.getMessage() + " (see " + command + " --help)");
    return CommandLine.ExitCode.USAGE;
  }

  /** Who reads the results may stop: "aussage parse … | head" is no failure. */
  private static int failure(Terminal terminal, Exception failure) {
    String message = String.valueOf(failure.getMessage());
    if (failure instanceof IOException && isBrokenPipe(message)) {
      return CommandLine.ExitCode.OK;
    }
    terminal.complain(message);
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** The system tells it in the user's language: "Broken pipe", "Relais brisé (pipe)". */
  private static boolean isBrokenPipe(String message) {
    return Ascii.toLowerCase(message).contains("pipe");
  }
}
