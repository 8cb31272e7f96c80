package aussage.examples;

import aussage.Aussage;
import aussage.model.Article;
import aussage.model.ParsedArticle;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How do I build it into a service? One parser, shared by all requests and loaded before the first
 * one comes; as many at a time as there are processors, a few waiting, and a time limit for each.
 *
 * <p>What a text may cost is bounded by the library: of a long one only the beginning gets trees. A
 * request that is given up is interrupted, and its thread is free soon after.
 */
final class EmbedInService implements AutoCloseable {
  private static final int LONGEST_TEXT = 20_000;
  private static final int WAITING = 16;

  private final Aussage aussage = Aussage.builder().longestText(LONGEST_TEXT).load().warm();
  private final ThreadPoolExecutor threads;
  private final Duration limit;

  EmbedInService(int parallel, Duration limit) {
    this.limit = limit;
    this.threads =
        new ThreadPoolExecutor(
            parallel, parallel, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING));
  }

  /** The parsed article; empty if too much is waiting, or it takes too long. */
  Optional<ParsedArticle> handle(Article article) throws InterruptedException {
    try {
      Future<ParsedArticle> result = threads.submit(() -> aussage.parse(article));
      try {
        return Optional.of(result.get(limit.toMillis(), TimeUnit.MILLISECONDS));
      } catch (TimeoutException e) {
        result.cancel(true);
        return Optional.empty();
      }
    } catch (RejectedExecutionException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdown();
    try {
      threads.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    aussage.close();
  }

  public static void main(String[] args) throws InterruptedException {
    int processors = Runtime.getRuntime().availableProcessors();
    try (EmbedInService service = new EmbedInService(processors, Duration.ofSeconds(30))) {
      Article article = Article.of("Die Bahn sagte, 40 Züge seien ausgefallen.");
      System.out.println(service.handle(article).map(it -> it.quantities().get(0).text()));
      Article series = Article.of("Die Bahn sagte, ein Zug sei ausgefallen. ".repeat(600));
      service
          .handle(series)
          .ifPresent(it -> it.diagnostics().forEach(what -> System.out.println(what.message())));
    }
  }
}
