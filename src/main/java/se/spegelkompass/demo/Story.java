package se.spegelkompass.demo;

import java.util.Map;
import java.util.Set;
import se.spegelkompass.framework.Dimension;
import se.spegelkompass.framework.GroupKind;

/**
 * How the people of a round see things otherwise than the evaluators, as shares 0..1.
 *
 * @param kindly how much more they see everywhere
 * @param apart how much more, or less, they see in some sub-questions
 * @param fewKnow sub-questions that hardly anybody outside the leadership knows of
 * @param notOurs sub-questions that most say are of no concern here
 * @param eyes how much more, or less, some groups see than others in a sub-question
 */
record Story(
    double kindly,
    Map<String, Double> apart,
    Set<String> fewKnow,
    Set<String> notOurs,
    Map<String, Map<GroupKind, Double>> eyes) {

  /** The round of the edition of 2020: much the same, and already blind to the follow-up. */
  static final Story FIRST =
      new Story(
          0.04,
          Map.of("1.4", 0.20, "3.3", 0.19, "4.2", 0.21, "5.4", 0.22, "6.3", 0.18, "5.2", -0.12),
          Set.of(),
          Set.of(),
          Map.of());

  /**
   * The round of the edition of 2021. They agree about most; what they miss is what reports
   * criticise most: that results are followed up, told and learned from.
   */
  static final Story SECOND =
      new Story(
          0.01,
          Map.of(
              "1.3", 0.15, "1.4", 0.24, "3.3", 0.22, "4.3", 0.21, "5.4", 0.25, "6.3", 0.18, "6.4",
              0.16, "2.4", -0.15, "5.2", -0.17, "7.3", -0.14),
          Set.of("6.2"),
          Set.of("3.5"),
          Map.of("4.2", Map.of(GroupKind.ELECTED, 0.12, GroupKind.MANAGERS, -0.12)));

  double gap(String subQuestion) {
    return apart.getOrDefault(subQuestion, kindly);
  }

  /** Where they see much more than the evaluators, it is the plan that they see. */
  double shape(String subQuestion, Dimension dimension) {
    var much = gap(subQuestion) > 0.1;
    return switch (dimension) {
      case PLAN -> much ? 0.18 : 0.04;
      case CARRY_OUT -> much ? 0.04 : 0.01;
      case FOLLOW_UP -> much ? -0.15 : -0.03;
      case LEARN -> much ? -0.10 : -0.02;
    };
  }

  double eyes(String subQuestion, GroupKind kind) {
    return eyes.getOrDefault(subQuestion, Map.of()).getOrDefault(kind, 0.0);
  }
}
