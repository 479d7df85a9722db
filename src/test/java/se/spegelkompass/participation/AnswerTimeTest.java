package se.spegelkompass.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.spegelkompass.respond.MinuteCount;

class AnswerTimeTest {

  private static MinuteCount took(int minutes, int responses) {
    return new MinuteCount(minutes, responses);
  }

  @Test
  void halfOfThemNeededAtMostTheMedian() {
    assertThat(AnswerTime.median(List.of(took(4, 1), took(7, 2), took(9, 3)), 6)).hasValue(7);
    assertThat(AnswerTime.median(List.of(took(4, 2), took(7, 1), took(30, 4)), 6)).hasValue(30);
  }

  @Test
  void fewerThanKSayNothing() {
    assertThat(AnswerTime.median(List.of(took(4, 5)), 6)).isEmpty();
    assertThat(AnswerTime.median(List.of(), 6)).isEmpty();
  }

  @Test
  void whoTookABreakIsLeftOut() {
    assertThat(AnswerTime.median(List.of(took(4, 5), took(120, 9)), 6)).isEmpty();
    assertThat(AnswerTime.median(List.of(took(4, 6), took(120, 9)), 6)).hasValue(4);
  }
}
