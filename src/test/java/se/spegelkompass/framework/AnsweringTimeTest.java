package se.spegelkompass.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AnsweringTimeTest {

  private static final Locale SV = Locale.of("sv");

  @Test
  void isReadingTheQuestionAndItsStepsAndChoosing() {
    // "Fråga 1.1-a" and five times "Steg 1": 12 words at 200 a minute, and six seconds.
    var item = SmallEdition.item("1.1-a");

    assertThat(AnsweringTime.seconds(List.of(item), SV)).isEqualTo(12 / 200.0 * 60 + 6);
    assertThat(AnsweringTime.seconds(Collections.nCopies(30, item), SV))
        .isEqualTo(30 * 9.6, org.assertj.core.api.Assertions.within(1e-9));
  }

  @Test
  void isPromisedInWholeMinutesRoundedUpAndNeverNone() {
    var item = SmallEdition.item("1.1-a");

    assertThat(AnsweringTime.minutes(Collections.nCopies(6, item), SV)).isEqualTo(1);
    assertThat(AnsweringTime.minutes(Collections.nCopies(7, item), SV)).isEqualTo(2);
    assertThat(AnsweringTime.minutes(List.of(), SV)).isOne();
  }
}
