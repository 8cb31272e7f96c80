package aussage.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Counts words, which the table then has per second. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class TokenCount {
  /** Words read in this iteration. */
  public long tokens;

  /** From 0 in each iteration. */
  @Setup(Level.Iteration)
  public void reset() {
    tokens = 0;
  }
}
