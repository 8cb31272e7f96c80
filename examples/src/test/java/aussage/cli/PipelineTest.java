package aussage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PipelineTest {
  private static Pipeline.Items<Integer> upTo(int count, AtomicInteger taken) {
    return () -> taken.get() == count ? Optional.empty() : Optional.of(taken.getAndIncrement());
  }

  @Test
  void keepsTheOrderWhenEarlierItemsTakeLonger() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Pipeline<Integer>(3, PipelineTest::slowFirst)
        .run(upTo(12, new AtomicInteger()), new WholeResults(out));
    assertEquals("0 1 2 3 4 5 6 7 8 9 10 11 ", out.toString(StandardCharsets.UTF_8));
  }

  private static String slowFirst(int item) {
    try {
      Thread.sleep(item % 4 == 0 ? 20 : 1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return item + " ";
  }

  /** However many items there are, only a few are in memory. */
  @Test
  void readsLittleAheadOfWhatIsWritten() throws IOException {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger written = new AtomicInteger();
    AtomicInteger ahead = new AtomicInteger();
    String large = "x".repeat(1 << 16);
    OutputStream slow =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new UnsupportedOperationException("byte by byte");
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            ahead.accumulateAndGet(
                taken.get() - written.getAndAdd(length / large.length()), Math::max);
          }
        };
    new Pipeline<Integer>(2, item -> large).run(upTo(1_000, taken), new WholeResults(slow));
    assertEquals(1_000, written.get());
    assertTrue(ahead.get() <= 2 * 4 + 3, ahead::toString);
  }

  /** A program that waits for each answer before it asks on gets it. */
  @Test
  void answersBeforeTheNextQuestion() {
    SynchronousQueue<String> answers = new SynchronousQueue<>();
    AtomicInteger asked = new AtomicInteger();
    OutputStream out =
        new OutputStream() {
          private final StringBuilder unflushed = new StringBuilder();

          @Override
          public void write(int b) {
            unflushed.append((char) b);
          }

          @Override
          public void flush() {
            String answer = unflushed.toString();
            unflushed.setLength(0);
            if (!answer.isEmpty()) {
              try {
                answers.put(answer);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            }
          }
        };
    Pipeline.Items<String> questions =
        () -> {
          try {
            int question = asked.getAndIncrement();
            if (question > 0) {
              assertEquals(question - 1 + "!", answers.take());
            }
            return question == 3 ? Optional.empty() : Optional.of(question + "");
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
        };
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            new Pipeline<String>(2, question -> question + "!")
                .run(questions, new WholeResults(out)));
  }

  @Test
  void passesOnWhatFails() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WholeResults results = new WholeResults(out);
    Pipeline<Integer> pipeline =
        new Pipeline<>(
            2,
            item -> {
              if (item == 2) {
                throw new IllegalStateException("zwei");
              }
              return item + " ";
            });
    assertThrows(
        IllegalStateException.class, () -> pipeline.run(upTo(9, new AtomicInteger()), results));
    results.flush();
    assertEquals("0 1 ", out.toString(StandardCharsets.UTF_8));
  }

  /** An error in the thread that reads must not leave the other waiting for items. */
  @Test
  void passesOnWhatFailsWhileReading() {
    Pipeline.Items<Integer> items =
        () -> {
          throw new OutOfMemoryError();
        };
    WholeResults out = new WholeResults(OutputStream.nullOutputStream());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThrows(
                OutOfMemoryError.class,
                () -> new Pipeline<Integer>(2, String::valueOf).run(items, out)));
  }
}
