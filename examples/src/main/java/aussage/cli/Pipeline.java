package aussage.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on items in parallel and writes the results in the items' order. Only a few are on their
 * way at any time, so memory does not grow with their number; a result is flushed as soon as no
 * other is ready.
 */
final class Pipeline<T> {
  private static final int IN_FLIGHT_PER_THREAD = 4;

  /** Where items come from. */
  interface Items<T> {
    /** The next one; empty at the end. */
    Optional<T> next() throws IOException;
  }

  private final int threads;
  private final Function<T, String> work;

  Pipeline(int threads, Function<T, String> work) {
    this.threads = threads;
    this.work = work;
  }

  /**
   * Writes the results of all items.
   *
   * @throws IOException if items cannot be read or results not be written
   */
  void run(Items<T> items, WholeResults out) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, Pipeline::daemon);
    BlockingQueue<Future<Optional<String>>> queue =
        new ArrayBlockingQueue<>(IN_FLIGHT_PER_THREAD * threads);
    Thread reader = daemon(() -> read(items, queue, workers));
    reader.start();
    try {
      write(queue, out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      reader.interrupt();
      workers.shutdownNow();
    }
  }

  private void read(
      Items<T> items, BlockingQueue<Future<Optional<String>>> queue, ExecutorService workers) {
    try {
      try {
        for (Optional<T> item = items.next(); item.isPresent(); item = items.next()) {
          T present = item.get();
          queue.put(workers.submit(() -> Optional.of(work.apply(present))));
        }
        queue.put(CompletableFuture.completedFuture(Optional.empty()));
      } catch (IOException | RuntimeException | Error e) { // Else the writer waits for ever.
        queue.put(CompletableFuture.failedFuture(e));
      }
    } catch (InterruptedException e) {
      // The writer has given up; nobody waits for more.
    }
  }

  private static void write(BlockingQueue<Future<Optional<String>>> queue, WholeResults out)
      throws IOException, InterruptedException {
    while (true) {
      Optional<String> result = result(queue.take());
      if (result.isEmpty()) {
        out.flush();
        return;
      }
      out.write(result.get());
      Future<Optional<String>> next = queue.peek();
      if (next == null || !next.isDone()) {
        out.flush();
      }
    }
  }

  private static Optional<String> result(Future<Optional<String>> future)
      throws IOException, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cannotRead) {
        throw cannotRead;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }
}
