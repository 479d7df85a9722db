package se.spegelkompass.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {

  /** Whatever the lengths of the months: gone on the day that was told, and not the day before. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 12, 23, 24, 120})
  void whatIsToldIsWhatHappens(int months) {
    var periods = new Periods(months, months, months);
    for (var kind : RetainedKind.values()) {
      var closedOn = LocalDate.of(2023, 12, 1);
      for (int i = 0; i < 900; i++, closedOn = closedOn.plusDays(1)) {
        var day = periods.removedOn(kind, closedOn);

        assertThat(periods.closedOnOrBefore(kind, day)).isAfterOrEqualTo(closedOn);
        assertThat(periods.closedOnOrBefore(kind, day.minusDays(1))).isBefore(closedOn);
      }
    }
  }
}
