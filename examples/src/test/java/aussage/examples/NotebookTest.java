package aussage.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The notebook's cells run, and give the outputs that are stored with them. With {@code
 * -Dsamples.write} these are written anew instead; the difference is then for a reader to judge.
 *
 * <p>JShell's engine, which the kernel has as well, runs the cells within this process. The
 * kernel's magics, which load the libraries, are left out: the class path of the tests has them.
 */
class NotebookTest {
  private static final Path NOTEBOOK = Path.of("aussage.ipynb");
  private static final Pattern MAGIC = Pattern.compile("(?m)^%.*\\R?");

  /** What the kernel imports before the first cell. */
  private static final List<String> BEFORE =
      List.of(
          "import java.util.*;",
          "import java.util.stream.*;",
          "import static aussage.examples.NotebookDisplay.display;");

  @Tag("models")
  @Test
  void showsWhatItsCellsGive() throws IOException {
    Notebook expected = Notebook.read(NOTEBOOK);
    Notebook run = Notebook.read(NOTEBOOK);
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(System.getProperty("java.class.path"));
      BEFORE.forEach(line -> run(shell, line));
      int count = 0;
      for (ObjectNode cell : run.code()) {
        count++;
        Optional<String> value = run(shell, MAGIC.matcher(Notebook.source(cell)).replaceAll(""));
        List<ObjectNode> outputs = new ArrayList<>(NotebookDisplay.take());
        if (value.isPresent()) {
          outputs.add(Notebook.result(count, value.get()));
        }
        Notebook.show(cell, count, outputs);
      }
    }
    if (System.getProperty("samples.write") != null) {
      run.write(NOTEBOOK);
    } else {
      assertEquals(expected.root().toPrettyString(), run.root().toPrettyString());
    }
    assertTrue(run.root().toString().contains("<td>Lena Ohm DENIES</td>"));
  }

  /** Runs a cell; the value of its last expression, if it ends with one. */
  private static Optional<String> run(JShell shell, String source) {
    SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
    Optional<String> value = Optional.empty();
    String rest = source;
    while (!rest.isBlank()) {
      CompletionInfo next = analysis.analyzeCompletion(rest);
      assertTrue(next.completeness().isComplete(), () -> "not complete: " + source);
      for (SnippetEvent event : shell.eval(next.source())) {
        value = value(shell, event);
      }
      rest = next.remaining();
    }
    return value;
  }

  private static Optional<String> value(JShell shell, SnippetEvent event) {
    Snippet snippet = event.snippet();
    assertEquals(
        Snippet.Status.VALID,
        event.status(),
        () -> snippet.source() + shell.diagnostics(snippet).map(d -> d.getMessage(null)).toList());
    if (event.exception() != null) {
      throw new AssertionError(snippet.source(), event.exception());
    }
    boolean isResult = snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
    return isResult ? Optional.of(unquoted(event.value())) : Optional.empty();
  }

  /** JShell writes strings as in a program; the kernel shows their text. */
  private static String unquoted(String value) {
    return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
  }
}
