package aussage.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.Aussage;
import aussage.json.ArticleJson;
import aussage.json.ArticleReader;
import aussage.json.InputLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** For minutes and with more threads, the benchmarks have a load test. */
@Tag("models")
class ManyThreadsTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 4;
  private static final Path SAMPLES = Path.of("samples");

  /** From the first article on, for which all want the models at once. */
  @Test
  void sayWhatOneThreadSays() throws Exception {
    try (Aussage aussage = Aussage.load()) {
      parseAtOnce(aussage);
    }
  }

  private static void parseAtOnce(Aussage aussage) throws Exception {
    List<InputLine.Valid> articles = articles();
    List<String> expected = Files.readAllLines(SAMPLES.resolve("expected.jsonl"));
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<Integer>> ends = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int first = thread;
      ends.add(
          threads.submit(
              () -> {
                start.await(1, TimeUnit.MINUTES);
                int parsed = 0;
                for (int i = first; i < first + ROUNDS * articles.size(); i++) {
                  InputLine.Valid line = articles.get(i % articles.size());
                  String json = ArticleJson.all().line(aussage.parse(line.article()), line.extra());
                  assertEquals(expected.get(i % articles.size()), json);
                  parsed++;
                }
                return parsed;
              }));
    }
    threads.shutdown();
    for (Future<Integer> end : ends) {
      assertEquals(ROUNDS * articles.size(), end.get(2, TimeUnit.MINUTES));
    }
  }

  private static List<InputLine.Valid> articles() throws IOException {
    List<InputLine.Valid> articles = new ArrayList<>();
    try (ArticleReader lines =
        new ArticleReader(Files.newInputStream(SAMPLES.resolve("articles.jsonl")))) {
      for (Optional<InputLine> line = lines.next(); line.isPresent(); line = lines.next()) {
        articles.add((InputLine.Valid) line.get());
      }
    }
    return articles;
  }
}
