package aussage.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.syntax.SyntaxParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each small program runs and prints what stands in a file of its name. With {@code
 * -Dsamples.write} the files are written anew instead, for a reader to judge.
 */
@Tag("models")
class SmallProgramsTest {
  private static final Path SOURCES = Path.of("src/main/java/aussage/examples");
  private static final Path EXPECTED = Path.of("src/test/resources/aussage/examples/programs");

  @TempDir private Path directory;

  static List<String> programs() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(name -> !name.equals("package-info"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void printsWhatIsExpected(String program) throws Exception {
    String printed = run(program).replace(directory.toString(), "DIRECTORY");
    Path expected = EXPECTED.resolve(program + ".txt");
    if (System.getProperty("samples.write") != null) {
      Files.writeString(expected, printed);
    }
    assertEquals(Files.readString(expected), printed);
  }

  /** Finds {@link SharedParser} where a program looks for a parser. */
  private static final class Sharing extends ClassLoader {
    Sharing(ClassLoader parent) {
      super(parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return name.equals("META-INF/services/" + SyntaxParser.class.getName())
          ? Collections.enumeration(List.of(SmallProgramsTest.class.getResource("shared-parser")))
          : super.getResources(name);
    }
  }

  /** The programs' own paths are those of a user in the directory above. */
  private String[] arguments(String program) {
    String articles = "samples/articles.jsonl";
    return switch (program) {
      case "StreamJsonLines" -> new String[] {articles, directory.resolve("out.jsonl").toString()};
      case "ClaimsOfOneSource" -> new String[] {"Wiekmann", articles};
      default -> new String[0];
    };
  }

  private String run(String program) throws Exception {
    PrintStream console = System.out;
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    Thread.currentThread().setContextClassLoader(new Sharing(loader));
    try {
      Class.forName("aussage.examples." + program)
          .getDeclaredMethod("main", String[].class)
          .invoke(null, (Object) arguments(program));
    } finally {
      System.setOut(console);
      Thread.currentThread().setContextClassLoader(loader);
    }
    return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
