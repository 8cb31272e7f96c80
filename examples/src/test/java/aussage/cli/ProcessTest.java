package aussage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: exit codes, encoding, pipes. */
class ProcessTest {
  @TempDir private Path directory;

  @Test
  void writesUtf8WhateverTheLocaleSays() throws Exception {
    Process process = start("parse", "--only=dateRefs", "--format=jsonl", "--input=jsonl");
    process
        .getOutputStream()
        .write("{\"id\":\"Fähre ✓\",\"text\":\"\"}".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String out = read(process.getInputStream());
    assertEquals("{\"id\":\"Fähre ✓\",\"date\":null,\"dateRefs\":[]}\n", out);
    assertEquals(0, process.waitFor());
  }

  @Test
  void readsATextFromAPipe() throws Exception {
    Process process = start("parse", "--only=dateRefs");
    process.getOutputStream().write("Es regnet.".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    assertEquals("=== stdin (no date) ===\n\nEs regnet.\n\n", read(process.getInputStream()));
    assertEquals("", read(process.getErrorStream()));
    assertEquals(0, process.waitFor());
  }

  @Test
  void endsWithOneForAMissingFileAndTwoForMisuse() throws Exception {
    Process missing = start("parse", "--only=dateRefs", directory.resolve("fehlt").toString());
    assertEquals(1, read(missing.getErrorStream()).lines().count());
    assertEquals(1, missing.waitFor());
    Process misuse = start("parse", "--only=alles");
    assertEquals(1, read(misuse.getErrorStream()).lines().count());
    assertEquals(2, misuse.waitFor());
  }

  @Test
  void endsQuietlyWhenTheReaderGoes() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"text\":\"Es regnet.\"}\n");
    }
    Path file = Files.writeString(directory.resolve("viele.jsonl"), lines);
    Process process = start("parse", "--only=dateRefs", "--format=jsonl", file.toString());
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertTrue(out.readLine().startsWith("{\"id\":\"0\""));
    }
    assertEquals("", read(process.getErrorStream()));
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running");
    assertEquals(0, process.exitValue());
  }

  /** A line of 200 MB in a heap of 64: its place is told, and the next is read. */
  @Test
  void readsOnAfterALineOfAnyLength() throws Exception {
    Process process =
        start(List.of("-Xmx64m"), "parse", "--only=dateRefs", "--format=jsonl", "--input=jsonl");
    CompletableFuture<String> lines =
        CompletableFuture.supplyAsync(() -> unchecked(() -> read(process.getInputStream())));
    try (OutputStream in = process.getOutputStream()) {
      in.write("{\"id\":\"lang\",\"text\":\"".getBytes(StandardCharsets.UTF_8));
      byte[] megabyte =
          "Es regnet. ".repeat(100_000).substring(0, 1_000_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 200; i++) {
        in.write(megabyte);
      }
      in.write("\"}\n{\"id\":\"kurz\",\"text\":\"\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(
        """
        {"id":null,"line":1,"error":"the line has more than 8000000 bytes: split the article"}
        {"id":"kurz","date":null,"dateRefs":[]}
        """,
        lines.join());
    assertEquals(0, process.waitFor());
  }

  /** Ctrl-C is the same but for the number of the signal, 2: the exit code is 130. */
  @Test
  void leavesWholeLinesWhenToldToEnd() throws Exception {
    Process process = start("parse", "--only=dateRefs", "--format=jsonl", "--input=jsonl");
    Thread articles =
        new Thread(
            () -> {
              try (OutputStream in = process.getOutputStream()) {
                for (int i = 0; true; i++) {
                  in.write(
                      ("{\"id\":\"" + i + "\",\"text\":\"Im Mai.\"}\n")
                          .getBytes(StandardCharsets.UTF_8));
                }
              } catch (IOException e) {
                // It has ended.
              }
            });
    articles.start();
    InputStream out = process.getInputStream();
    byte[] first = out.readNBytes(1 << 20);
    process.toHandle().destroy();
    String lines = new String(first, StandardCharsets.UTF_8) + read(out);
    assertEquals("", read(process.getErrorStream()));
    assertEquals(128 + 15, process.waitFor());
    articles.join();
    assertTrue(lines.endsWith("}\n"), () -> lines.substring(lines.length() - 200));
  }

  private interface Reading {
    String get() throws IOException;
  }

  private static String unchecked(Reading reading) {
    try {
      return reading.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process start(String... args) throws IOException {
    return start(List.of(), args);
  }

  private static Process start(List<String> options, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=ISO-8859-1"));
    command.addAll(options);
    command.add(Main.class.getName());
    command.addAll(List.of(args));
    return new ProcessBuilder(command).start();
  }

  private static String read(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
