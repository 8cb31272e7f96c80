package aussage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WholeResultsTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void keepsResultsUntilTheyAreManyOrFlushed() throws IOException {
    WholeResults results = new WholeResults(bytes);
    results.write("Fähre\n");
    assertEquals("", written());
    results.flush();
    assertEquals("Fähre\n", written());
    results.write("x".repeat(1 << 16));
    assertEquals(7 + (1 << 16), bytes.size());
  }

  @Test
  void letsOutWhatIsWholeAndNothingAfterTheEnd() throws IOException {
    WholeResults results = new WholeResults(bytes);
    results.write("eins\n");
    results.end();
    results.write("zwei\n");
    results.flush();
    assertEquals("eins\n", written());
  }

  /** The end is told by another thread while half of a result is out. */
  @Test
  void finishesTheResultThatIsOnItsWay() throws Exception {
    CountDownLatch half = new CountDownLatch(1);
    CountDownLatch told = new CountDownLatch(1);
    OutputStream slow =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            if (bytes.size() == 2) {
              half.countDown();
              await(told);
            }
            bytes.write(b);
          }
        };
    WholeResults results = new WholeResults(slow);
    results.write("eins\n");
    Thread writer =
        new Thread(
            () -> {
              try {
                results.flush();
                results.write("zwei\n");
                results.flush();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    writer.start();
    await(half);
    Thread end = new Thread(results::end);
    end.start();
    while (end.getState() != Thread.State.TIMED_WAITING && end.isAlive()) {
      Thread.onSpinWait();
    }
    told.countDown();
    end.join();
    writer.join();
    assertTrue(written().equals("eins\n") || written().equals("eins\nzwei\n"), written());
  }

  @Test
  void repeatsNothingOfWhatHasFailed() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            if (bytes.size() == 2) {
              throw new IOException("No space left on device");
            }
            bytes.write(b);
          }
        };
    WholeResults results = new WholeResults(full);
    assertThrows(
        IOException.class,
        () -> {
          results.write("eins\n");
          results.flush();
        });
    results.end();
    assertEquals("ei", written());
  }

  private String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(1, TimeUnit.MINUTES), "nobody came");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
