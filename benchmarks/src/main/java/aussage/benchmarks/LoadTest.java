package aussage.benchmarks;

import aussage.Aussage;
import aussage.model.Article;
import aussage.model.ParsedArticle;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Many threads on one parser for a long time: {@code java -cp benchmarks.jar
 * aussage.benchmarks.LoadTest [THREADS [MINUTES [TEXTFILE]]]}, without arguments 32 threads for 30
 * minutes. The articles are those of {@link News}, each thread takes them in an order of its own.
 *
 * <p>Each result is compared with that of one thread before. Every minute a line tells the
 * articles, those that differed, the heap after a collection, and how long threads have waited for
 * locks, in parts of their time. It ends with 1 if any result differed.
 */
public final class LoadTest {
  private static final int THREADS = 32;
  private static final int MINUTES = 30;

  private final Aussage aussage;
  private final List<Article> articles;
  private final List<ParsedArticle> expected;
  private final AtomicLong parsed = new AtomicLong();
  private final AtomicLong different = new AtomicLong();
  private volatile boolean ended;

  private LoadTest(Aussage aussage, List<Article> articles) {
    this.aussage = aussage;
    this.articles = articles;
    this.expected = articles.stream().map(aussage::parse).toList();
  }

  /** Runs it and prints the table. */
  public static void main(String[] args) throws InterruptedException {
    int threads = args.length > 0 ? Integer.parseInt(args[0]) : THREADS;
    int minutes = args.length > 1 ? Integer.parseInt(args[1]) : MINUTES;
    List<Article> articles = News.articles(args.length > 2 ? args[2] : "");
    try (Aussage aussage = Aussage.load()) {
      LoadTest test = new LoadTest(aussage, articles);
      test.run(threads, minutes);
      System.exit(test.different.get() == 0 ? 0 : 1);
    }
  }

  private void run(int count, int minutes) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int seed = i;
      threads.add(new Thread(() -> work(new Random(seed)), "load-" + i));
    }
    ThreadMXBean monitor = ManagementFactory.getThreadMXBean();
    monitor.setThreadContentionMonitoringEnabled(true);
    System.out.println("minute  articles  different  heap MB  waited for locks, mean  most");
    row(0, monitor, threads);
    threads.forEach(Thread::start);
    for (int minute = 1; minute <= minutes; minute++) {
      Thread.sleep(Duration.ofMinutes(1).toMillis());
      row(minute, monitor, threads);
    }
    ended = true;
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void work(Random random) {
    while (!ended) {
      int i = random.nextInt(articles.size());
      try {
        if (!aussage.parse(articles.get(i)).equals(expected.get(i))) {
          different.incrementAndGet();
        }
      } catch (RuntimeException | StackOverflowError e) {
        different.incrementAndGet();
        System.out.println(e + " in article " + i);
      }
      parsed.incrementAndGet();
    }
  }

  private void row(int minute, ThreadMXBean monitor, List<Thread> threads) {
    long total = 0;
    long most = 0;
    for (Thread thread : threads) {
      ThreadInfo info = monitor.getThreadInfo(thread.getId());
      long blocked = info == null ? 0 : info.getBlockedTime();
      total += blocked;
      most = Math.max(most, blocked);
    }
    double run = Math.max(1, Duration.ofMinutes(minute).toMillis());
    System.out.printf(
        Locale.ROOT,
        "%6d  %8d  %9d  %7d  %21.2f%%  %.2f%%%n",
        minute,
        parsed.get(),
        different.get(),
        usedMegabytes(),
        100 * total / run / threads.size(),
        100 * most / run);
  }

  /** Of what is still in use. */
  private static long usedMegabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
