package aussage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aussage.syntax.Sentence;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CloseTest {
  private static final String TEXT = "Es kamen 40 Boote. Es kamen 50 Fähren.";

  @Test
  void parsesNothingAfterwards() {
    ChainParser parser = new ChainParser();
    for (Aussage aussage : List.of(Aussage.with(parser), Aussage.withoutModels())) {
      aussage.close();
      aussage.close();
      for (Runnable use :
          List.<Runnable>of(() -> aussage.parse(TEXT), () -> aussage.syntax(TEXT), aussage::warm)) {
        assertEquals(
            "this Aussage has been closed: parse before close(), or load a new one",
            assertThrows(IllegalStateException.class, use::run).getMessage());
      }
    }
    assertEquals(List.of("close"), parser.calls);
  }

  /** Closed by another thread while the first sentence is being parsed. */
  @Test
  void letsARunningParseComeToItsEnd() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    ChainParser parser =
        new ChainParser() {
          @Override
          public Sentence parse(Sentence bare, int longest) {
            begun.countDown();
            await(closed);
            return super.parse(bare, longest);
          }
        };
    Aussage aussage = Aussage.with(parser);
    CompletableFuture<Integer> found =
        CompletableFuture.supplyAsync(() -> aussage.parse(TEXT).quantities().size());
    await(begun);
    aussage.close();
    assertThrows(IllegalStateException.class, () -> aussage.parse(TEXT));
    closed.countDown();
    assertEquals(2, found.join());
    assertEquals(
        List.of("load", "parse Es kamen 40 Boote .", "parse Es kamen 50 Fähren .", "close"),
        parser.calls);
  }

  @Test
  void closesAfterAParseThatFails() {
    ChainParser parser =
        new ChainParser() {
          @Override
          public Sentence parse(Sentence bare, int longest) {
            throw new UnsupportedOperationException();
          }
        };
    Aussage aussage = Aussage.with(parser);
    assertThrows(UnsupportedOperationException.class, () -> aussage.parse(TEXT));
    aussage.close();
    assertEquals(List.of("load", "close"), parser.calls);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(1, TimeUnit.MINUTES), "nobody came");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
