package se.spegelkompass.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.spegelkompass.respond.DayCount;

class DaysTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  private static DayCount on(int day, int submitted) {
    return new DayCount(1, MONDAY.plusDays(day), 0, submitted);
  }

  @Test
  void whatIsHandedInAddsUp() {
    var days = Days.of(List.of(on(0, 3), on(1, 0), on(2, 4)), 7);

    assertThat(days.between(MONDAY, MONDAY.plusDays(3))).containsExactly(3, 3, 7, 7);
    assertThat(days.sums()).containsOnlyKeys(MONDAY, MONDAY.plusDays(2));
  }

  @Test
  void whatCameBeforeTheDaysWereCountedIsThereFromTheStart() {
    var days = Days.of(List.of(on(0, 3)), 10);

    assertThat(days.before()).isEqualTo(7);
    assertThat(days.at(MONDAY)).isEqualTo(10);
  }

  @Test
  void nothingIsEverNegative() {
    assertThat(Days.of(List.of(on(0, 2), on(1, -2)), 0).between(MONDAY, MONDAY.plusDays(1)))
        .containsExactly(2, 0);
    assertThat(Days.of(List.of(on(0, 2), on(1, 3)), 3).between(MONDAY, MONDAY.plusDays(1)))
        .containsExactly(0, 3);
    assertThat(Days.of(List.of(on(0, -2)), 3).before()).isEqualTo(5);
  }

  @Test
  void aCurveHasAStepForEachDay() {
    var curve = Curve.of(List.of(0, 3, 3, 6));

    assertThat(curve.top()).isEqualTo(6);
    assertThat(curve.line()).isEqualTo("M0 100.00H25.00V50.00H50.00V50.00H75.00V0.00H100.00");
    assertThat(curve.area()).startsWith("M0 100V100.00").endsWith("V100Z");
  }
}
