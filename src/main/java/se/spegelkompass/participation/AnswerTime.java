package se.spegelkompass.participation;

import java.util.List;
import java.util.OptionalInt;
import se.spegelkompass.respond.MinuteCount;

/** How long answering takes. */
final class AnswerTime {

  private AnswerTime() {}

  /**
   * The minutes that half of them needed at most. Who took a break is left out: that is not the
   * time it takes to answer.
   *
   * @param counts shortest first
   * @param least the fewest that a median is shown for
   */
  static OptionalInt median(List<MinuteCount> counts, int least) {
    var kept = counts.stream().filter(it -> !it.isBreak()).toList();
    var all = kept.stream().mapToInt(MinuteCount::responses).sum();
    if (all < least) {
      return OptionalInt.empty();
    }
    var soFar = 0;
    for (var count : kept) {
      soFar += count.responses();
      if (soFar * 2 >= all) {
        return OptionalInt.of(count.minutes());
      }
    }
    return OptionalInt.empty();
  }
}
