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
 * <p>A request that is given up still runs to its end in its thread: parsing takes linear time and
 * is not interrupted. So bound the length of what you take, too.
 */
final class EmbedInService implements AutoCloseable {
  private static final int LONGEST_TEXT = 200_000;
  private static final int WAITING = 16;

  private final Aussage aussage = Aussage.load().warm();
  private final ThreadPoolExecutor threads;
  private final Duration limit;

  EmbedInService(int parallel, Duration limit) {
    this.limit = limit;
    this.threads =
        new ThreadPoolExecutor(
            parallel, parallel, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING));
  }

  /** The parsed article; empty if it is too long, too much is waiting, or it takes too long. */
  Optional<ParsedArticle> handle(Article article) throws InterruptedException {
    if (article.text().length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    try {
      Future<ParsedArticle> result = threads.submit(() -> aussage.parse(article));
      try {
        return Optional.of(result.get(limit.toMillis(), TimeUnit.MILLISECONDS));
      } catch (TimeoutException e) {
        result.cancel(false); // if it is still waiting, it will not begin
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
      System.out.println(service.handle(Article.of("Ein Zug. ".repeat(100_000))).isPresent());
    }
  }
}
