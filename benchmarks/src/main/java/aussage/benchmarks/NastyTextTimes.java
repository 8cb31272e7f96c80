package aussage.benchmarks;

import aussage.Aussage;
import aussage.AussageBuilder;
import aussage.NastyText;
import aussage.model.Article;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The processor's time per character of every nasty text at n, 10 n and 100 n characters, the
 * slowest last, and how much it grows from 10 n to 100 n: {@code java -cp benchmarks.jar
 * aussage.benchmarks.NastyTextTimes core|models [n [text [longestText]]]}, of the texts whose name
 * holds that word. Where cost is linear in the length, it does not grow but for noise; a text that
 * does is measured again, and told if it stays. What is longer than {@code longestText} characters,
 * {@link aussage.AussageBuilder}'s default if not said, gets quantities and dates alone.
 */
public final class NastyTextTimes {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  /** More than noise, where a cost in the length's square grows by ten. */
  private static final double MUCH = 2;

  /** The thread's own time, since other processes must not count. */
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private static final int TRIES = 3;
  private static final long ENOUGH_NANOS = 20_000_000;

  private final Aussage aussage;
  private final int length;

  private NastyTextTimes(Aussage aussage, int length) {
    this.aussage = aussage;
    this.length = length;
  }

  /** Nanoseconds per character at n, 10 n and 100 n. */
  private record Row(NastyText text, double[] times) {
    double growth() {
      return times[2] / times[1];
    }

    double slowest() {
      return Math.max(times[1], times[2]);
    }
  }

  /** Prints a line for each text. */
  public static void main(String[] args) {
    boolean models = args[0].equals("models");
    int length = args.length > 1 ? Integer.parseInt(args[1]) : models ? 1_000 : 10_000;
    AussageBuilder builder = Aussage.builder();
    if (args.length > 3) {
      builder.longestText(Integer.parseInt(args[3]));
    }
    try (Aussage aussage = models ? builder.load() : builder.withoutModels()) {
      NastyTextTimes times = new NastyTextTimes(aussage.warm(), length);
      List<NastyText> texts = new ArrayList<>(NastyText.all());
      texts.removeIf(text -> args.length > 2 && !text.name().contains(args[2]));
      times.print(texts);
    }
  }

  private void print(List<NastyText> texts) {
    texts.forEach(text -> nanos(text, length)); // compiles
    List<Row> rows = new ArrayList<>();
    for (NastyText text : texts) {
      Row row = row(text);
      for (int i = 1; i < TRIES && row.growth() > MUCH; i++) {
        row = row(text);
      }
      rows.add(row);
    }
    rows.sort(Comparator.comparingDouble(Row::slowest));
    line("text", "n = " + length, "10 n", "100 n ns per character", "growth");
    for (Row row : rows) {
      line(
          row.text().name(),
          number(row.times()[0]),
          number(row.times()[1]),
          number(row.times()[2]),
          number(row.growth()) + (row.growth() > MUCH ? "  NOT LINEAR" : ""));
    }
  }

  private Row row(NastyText text) {
    return new Row(
        text,
        new double[] {nanos(text, length), nanos(text, 10 * length), nanos(text, 100 * length)});
  }

  /** The best of some runs, per character. */
  private double nanos(NastyText nasty, int characters) {
    String text = nasty.ofLength(characters);
    Article article = Article.of(text).published(DAY);
    long best = Long.MAX_VALUE;
    long spent = 0;
    for (int i = 0; i < TRIES && spent < ENOUGH_NANOS * TRIES; i++) {
      long begin = THREAD.getCurrentThreadCpuTime();
      aussage.parse(article);
      long took = THREAD.getCurrentThreadCpuTime() - begin;
      best = Math.min(best, took);
      spent += took;
    }
    return (double) best / text.length();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
  }

  private static void line(String... cells) {
    System.out.printf("%-40s %10s %10s %22s %8s%n", (Object[]) cells);
  }
}
