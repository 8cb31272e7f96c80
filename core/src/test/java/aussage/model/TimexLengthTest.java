package aussage.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TIMEX3's lengths as java.time has them. */
class TimexLengthTest {
  private static DateRef length(String value) {
    return new DateRef(
        new Span(0, 1),
        "x",
        TimexType.DURATION,
        value,
        Optional.empty(),
        Optional.empty(),
        TimeRelation.FOR);
  }

  @ParameterizedTest
  @CsvSource({
    "P3W, P21D, PT504H",
    "P1.5Y, P1Y6M, ",
    "P2Y5M, P2Y5M, ",
    "P1Q, P3M, ",
    "P0.5Y, P6M, ",
    "P1DE, P10Y, ",
    "P2CE, P200Y, ",
    "PT48H, , PT48H",
    "P2DT3H, , PT51H",
    "PT1.5H, , PT1H30M",
    "P1.5D, , PT36H",
    "PT2H5M10S, , PT2H5M10S",
    "P0.5M, , ",
    "PXD, , ",
    "PTXH, , ",
    "P1WE, , ",
    "P, , ",
    "PT, , ",
    "PAST_REF, , ",
    "PRESENT_REF, , ",
    "2024-10-24, , ",
    "P99999999999Y, , ",
    "P1.2.3Y, , "
  })
  void readsLengths(String value, Period period, Duration duration) {
    assertEquals(Optional.ofNullable(period), length(value).period(), value);
    assertEquals(Optional.ofNullable(duration), length(value).duration(), value);
  }

  @Property
  void wholeDaysAreBothAndTheSame(@ForAll @IntRange(min = 1, max = 100_000) int days) {
    DateRef ref = length("P" + days + "D");
    LocalDate start = LocalDate.of(2024, 2, 29);
    assertEquals(
        start.plus(ref.period().orElseThrow()).atStartOfDay(),
        start.atStartOfDay().plus(ref.duration().orElseThrow()));
  }

  @Property
  void javaWritesWhatWeRead(
      @ForAll @IntRange(min = 0, max = 900) int hours, @ForAll @IntRange(min = 1, max = 59) int m) {
    Duration duration = Duration.ofHours(hours).plusMinutes(m);
    assertEquals(Optional.of(duration), length(duration.toString()).duration());
    Period period = Period.of(hours, m % 12, m);
    assertEquals(Optional.of(period), length(period.toString()).period());
    assertEquals(
        Optional.of(new TimexLength(new BigDecimal(m), BigDecimal.ZERO, false).months()),
        TimexLength.of("P" + m + "M").map(TimexLength::months));
  }

  @Test
  void aNightTouchesTwoDays() {
    LocalDateTime evening = LocalDateTime.of(2024, 10, 24, 22, 0);
    Interval night = Interval.ofTimes(evening, evening.plusHours(8));
    assertEquals("[2024-10-24..2024-10-26)", night.days().toString().replace("‥", ".."));
    Interval untilMidnight = Interval.ofTimes(evening, evening.plusHours(2));
    assertEquals("[2024-10-24..2024-10-25)", untilMidnight.days().toString().replace("‥", ".."));
  }
}
