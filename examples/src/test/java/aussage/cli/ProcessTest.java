package aussage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  private static Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=ISO-8859-1"));
    command.add(Main.class.getName());
    command.addAll(List.of(args));
    return new ProcessBuilder(command).start();
  }

  private static String read(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
