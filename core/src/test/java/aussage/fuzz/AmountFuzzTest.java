package aussage.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aussage.model.Amount;
import com.code_intelligence.jazzer.junit.FuzzTest;

class AmountFuzzTest {
  @FuzzTest
  void whatIsReadIsWrittenTheSame(byte[] input) {
    Amount amount;
    try {
      amount = Amount.parse(FuzzText.of(input));
    } catch (IllegalArgumentException e) {
      return;
    }
    assertEquals(amount, Amount.parse(amount.toString()));
  }
}
