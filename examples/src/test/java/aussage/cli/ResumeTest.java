package aussage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.json.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that is cut off anywhere and then resumed writes what a whole run writes. */
class ResumeTest {
  private static final String LINES =
      """
      {"id":"a","text":"Es kamen 40 Schiffe.","date":"2024-10-24","ort":"Föhr"}

      {"id":"🚢","text":"Am 3. Mai."}
      kaputt
      {"id":"a","text":""}
      {"id":"ohne Text"}
      {"id":"Grüße\\n\\ud800","text":"Es war Mai."}
      {"text":"ohne Namen"}
      """;

  /** That is not UTF-8; it goes before the others. */
  private static final byte[] LATIN =
      "{\"id\":\"alt\",\"text\":\"Fähre\"}\n".getBytes(StandardCharsets.ISO_8859_1);

  @TempDir private Path directory;
  private Path input;
  private Path output;
  private byte[] whole;

  @BeforeEach
  void parseWithoutABreak() throws IOException {
    input = directory.resolve("artikel.jsonl");
    output = directory.resolve("ergebnis.jsonl");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(LATIN);
    bytes.writeBytes(LINES.getBytes(StandardCharsets.UTF_8));
    Files.write(input, bytes.toByteArray());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(0, Run.of(System.in, out, command()).code());
    whole = out.toByteArray();
    assertEquals(8, lines(whole));
  }

  private String[] command(String... more) {
    String[] usual = {
      "parse", "--only=dateRefs", "--format=jsonl", "--threads=1", input.toString()
    };
    String[] all = Arrays.copyOf(usual, usual.length + more.length);
    System.arraycopy(more, 0, all, usual.length, more.length);
    return all;
  }

  private Run resume() {
    return Run.of("", command("--resume", output.toString()));
  }

  private static long lines(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).lines().count();
  }

  @Test
  void losesAndDoublesNothingWhereverTheOutputWasCutOff() throws IOException {
    for (int length = 0; length <= whole.length; length++) {
      Files.write(output, Arrays.copyOf(whole, length));
      Run run = resume();
      assertEquals(0, run.code(), run.err());
      assertEquals("", run.out());
      assertEquals(text(whole), text(Files.readAllBytes(output)), "cut after " + length);
    }
  }

  /** The input is read while another program still writes it. */
  @Test
  void losesAndDoublesNothingWhereverTheInputEnded() throws IOException {
    byte[] all = Files.readAllBytes(input);
    for (int length = 0; length <= all.length; length += 7) {
      Files.deleteIfExists(output);
      Files.write(input, Arrays.copyOf(all, length));
      assertEquals(0, resume().code());
      Files.write(input, all);
      Run run = resume();
      assertEquals(0, run.code(), run.err());
      assertEquals(text(whole), text(Files.readAllBytes(output)), "ended after " + length);
    }
  }

  @Test
  void goesOnAcrossFiles() throws IOException {
    Path second = Files.writeString(directory.resolve("b.txt"), "Es kamen 50 Schiffe.");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run.of(System.in, out, command(second.toString()));
    Files.write(output, Arrays.copyOf(out.toByteArray(), whole.length + 9));
    assertEquals(0, Run.of("", command(second.toString(), "--resume=" + output)).code());
    assertEquals(text(out.toByteArray()), Files.readString(output));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id":"b","date":null,"dateRefs":[]}⏎         | :1: is not of the article that stands there in the input; the file is left as it is, name another
          {"id":null,"line":2,"error":""}⏎                             | :1: is not of the article that stands there in the input; the file is left as it is, name another
          {"id":null,"line":1,"error":""}⏎{"id":"a","date":null,"quantities":[]}⏎ | :2: has other parts: give the same --only as before; the file is left as it is, name another
          {"id":null,"line":1,"error":""}⏎{"id":"a","date":null,"text":"","dateRefs":[]}⏎ | :2: has other parts: give the same --only as before; the file is left as it is, name another
          {"id":null,"line":1,"error":""}⏎{"id":"a","text":""}⏎        | :2: is no result of parse --format jsonl; the file is left as it is, name another
          {"id":null,"line":1,"error":""}⏎⏎                            | :2: is no result of parse --format jsonl; the file is left as it is, name another
          [1, 2]⏎                                                      | :1: is no result of parse --format jsonl; the file is left as it is, name another
          Ein Brief.⏎                                                  | :1: is no result of parse --format jsonl; the file is left as it is, name another
          Ein Brief.                                                   | : ends with something that is no result of parse
          """)
  void leavesAnotherFileAsItIs(String content, String message) throws IOException {
    String before = content.replace('⏎', '\n');
    Files.writeString(output, before);
    Run run = resume();
    assertEquals(new Run(1, "", "aussage: " + output + message + System.lineSeparator()), run);
    assertEquals(before, Files.readString(output));
  }

  @Test
  void leavesAFileOfMoreArticlesAsItIs() throws IOException {
    Files.write(output, whole);
    Files.write(input, Arrays.copyOf(Files.readAllBytes(input), LATIN.length));
    Run run = resume();
    assertEquals(1, run.code());
    assertTrue(run.err().contains(":2: is not of the article"), run.err());
    assertEquals(text(whole), Files.readString(output));
  }

  @Test
  void doesNotWriteIntoItsInput() throws IOException {
    output = input;
    byte[] before = Files.readAllBytes(input);
    assertEquals(1, resume().code());
    assertEquals(before.length, Files.size(input));
  }

  @Test
  void leavesAFileAloneThatAnotherRunIsWriting() throws IOException {
    try (ResumedFile other = ResumedFile.open(output, EnumSet.of(Part.QUANTITIES))) {
      assertEquals(
          "aussage: " + output + ": another run is writing it" + System.lineSeparator(),
          resume().err());
    }
    assertEquals(0, resume().code());
  }

  @Test
  void saysWhatCannotBeGoneOnWith() {
    String line = System.lineSeparator();
    output = directory;
    assertEquals(
        "aussage: " + directory + ": no file that can be gone on with" + line, resume().err());
    output = directory.resolve("fehlt/ergebnis.jsonl");
    assertEquals("aussage: " + output + ": no such file" + line, resume().err());
    Run text = Run.of("", "parse", "--resume=x.jsonl");
    assertEquals(2, text.code());
    assertTrue(text.err().contains("add --format jsonl"), text.err());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
