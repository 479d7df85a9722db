package se.spegelkompass.score.estimate;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import se.spegelkompass.framework.Item;
import se.spegelkompass.respond.Answer;

/**
 * What one respondent's answers to a sub-question come to (design section 4).
 *
 * <p>{@code y_is} is the mean of the step values of the applicable items that the respondent
 * answered with a step, if that is at least half of the applicable items shown; otherwise it is
 * missing. <i>Inte aktuellt för oss</i> takes an item out of the applicable ones; <i>vet inte</i>
 * and no answer do not, and neither ever counts as zero.
 */
final class RespondentScore {

  /** A respondent's share counts if at least this part of the applicable items has a step. */
  private static final double ANSWERED_PART = 0.5;

  private RespondentScore() {}

  /**
   * The respondent's share of full practice.
   *
   * @param items the sub-question's items that the respondent was shown
   * @param answers the respondent's answers by item id
   * @return 0..1, or empty where too little was answered with a step
   */
  static OptionalDouble of(List<Item> items, Map<String, Answer> answers) {
    var applicable = 0;
    var steps = 0;
    var sum = 0.0;
    for (var item : items) {
      switch (answers.get(item.id())) {
        case Answer.OnStep(var number) -> {
          applicable++;
          steps++;
          sum += item.steps().get(number - 1).value();
        }
        case Answer.NotApplicable _ -> {}
        case Answer.NotKnown _ -> applicable++;
        case null -> applicable++;
      }
    }
    return steps == 0 || steps < applicable * ANSWERED_PART
        ? OptionalDouble.empty()
        : OptionalDouble.of(sum / steps);
  }
}
