package se.spegelkompass.score.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

  @Test
  void anIntervalThatIsPossibleIsNotCut() {
    var interval = Interval.around(50, 20, 0, 100);

    assertThat(interval).isEqualTo(new Interval(30, 70, false, false));
    assertThat(interval.isCut()).isFalse();
  }

  @Test
  void itIsCutAtZeroAndSaysSo() {
    var interval = Interval.around(10, 20, 0, 100);

    assertThat(interval).isEqualTo(new Interval(0, 30, true, false));
    assertThat(interval.isCut()).isTrue();
  }

  @Test
  void itIsCutAtTheMaximumAndSaysSo() {
    var interval = Interval.around(90, 20, 0, 100);

    assertThat(interval).isEqualTo(new Interval(70, 100, false, true));
    assertThat(interval.isCut()).isTrue();
  }

  @Test
  void itCanBeCutAtBothEnds() {
    assertThat(Interval.around(50, 60, 0, 100)).isEqualTo(new Interval(0, 100, true, true));
  }

  @Test
  void anEndJustAtTheLimitIsNotCut() {
    assertThat(Interval.around(50, 50, 0, 100)).isEqualTo(new Interval(0, 100, false, false));
  }

  @Test
  void aDifferenceIsCutAtMinusTheMaximum() {
    assertThat(Interval.around(-90, 20, -100, 100)).isEqualTo(new Interval(-100, -70, true, false));
  }

  @ParameterizedTest
  @CsvSource({"29.9, false", "30, true", "50, true", "70, true", "70.1, false"})
  void itsEndsAreInIt(double value, boolean inside) {
    assertThat(Interval.around(50, 20, 0, 100).contains(value)).isEqualTo(inside);
  }
}
