package aussage.de.depparse;

import java.util.Arrays;

/**
 * The loops in which parsing spends its time, in the form that C2 of JDK 17 turns into SIMD
 * instructions: whole arrays, the same index in all of them, at most four arrays read beside the
 * sum (with more the loop is no longer unrolled, and with it no longer vectorised).
 */
final class FloatVectors {
  private FloatVectors() {}

  /** {@code sum += a + b}. */
  static void add(float[] sum, float[] a, float[] b) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i] + b[i];
    }
  }

  /** {@code sum += a + b + c}. */
  static void add(float[] sum, float[] a, float[] b, float[] c) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i] + b[i] + c[i];
    }
  }

  /** {@code sum = a + b + c + d}. */
  static void sum(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = a[i] + b[i] + c[i] + d[i];
    }
  }

  /** {@code sum = (sum + a + b)} to the third power, each element by itself. */
  static void addThenCube(float[] sum, float[] a, float[] b) {
    for (int i = 0; i < sum.length; i++) {
      float x = sum[i] + a[i] + b[i];
      sum[i] = x * x * x;
    }
  }

  /** {@code sum += factors[at] * rows[row] + ...}, four rows from there on. */
  static void addFour(float[] sum, float[] factors, int at, float[][] rows, int row) {
    addFour(
        sum,
        factors[at],
        rows[row],
        factors[at + 1],
        rows[row + 1],
        factors[at + 2],
        rows[row + 2],
        factors[at + 3],
        rows[row + 3]);
  }

  private static void addFour(
      float[] sum,
      float a,
      float[] rowA,
      float b,
      float[] rowB,
      float c,
      float[] rowC,
      float d,
      float[] rowD) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a * rowA[i] + b * rowB[i] + c * rowC[i] + d * rowD[i];
    }
  }

  /** {@code product = factors * rows}; a multiple of four rows. */
  static void multiply(float[] factors, float[][] rows, float[] product) {
    Arrays.fill(product, 0);
    for (int row = 0; row < factors.length; row += 4) {
      addFour(product, factors, row, rows, row);
    }
  }
}
