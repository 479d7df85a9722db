package se.spegelkompass.gap;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import se.spegelkompass.gap.SubQuestionPage.GroupLine;
import se.spegelkompass.gap.analysis.Direction;
import se.spegelkompass.gap.analysis.GroupDifference;
import se.spegelkompass.round.Round;
import se.spegelkompass.score.ScoreWords;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.web.Amounts;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** What the groups of a round say of a sub-question, and how far apart they are. */
@Singleton
class GroupLines {

  private final ScoreWords scores;
  private final Messages messages;

  GroupLines(ScoreWords scores, Messages messages) {
    this.scores = scores;
    this.messages = messages;
  }

  /** The groups that may be shown, the highest first. */
  List<GroupLine> lines(Round round, Comparison comparison, SubQuestionGap it, Locale locale) {
    var subQuestion = it.subQuestion();
    return comparison.groups().stream()
        .filter(group -> group.score().share(subQuestion).isPresent())
        .sorted(
            Comparator.comparingDouble(
                (GroupScore group) -> -group.score().share(subQuestion).orElseThrow()))
        .map(group -> line(round, group, it, locale))
        .toList();
  }

  private GroupLine line(Round round, GroupScore group, SubQuestionGap it, Locale locale) {
    var share = group.score().share(it.subQuestion()).orElseThrow();
    return new GroupLine(
        scores.name(round, group, locale),
        Numbers.percent(share, locale),
        group.score().cell(it.subQuestion()).responses(),
        Dumbbell.of(OptionalDouble.of(share), it.officialShare()));
  }

  /** How the two groups that differ most do, in sentences. */
  String difference(Round round, GroupDifference it, Locale locale) {
    if (isAlike(it)) {
      return messages.get(locale, "gap.groups.alike");
    }
    var estimate = it.difference().estimate();
    var first = scores.name(round, it.first(), locale);
    var second = scores.name(round, it.second(), locale);
    var amounts = new Amounts(messages, locale);
    var between =
        estimate
            .interval()
            .map(interval ->
                messages.get(
                    locale,
                    "gap.groups.between",
                    Numbers.signedPercentagePoints(interval.low(), locale),
                    amounts.signedPercentagePoints(interval.high())))
            .orElse("");
    var key = it.secured() ? "gap.groups.secured" : "gap.groups.chance";
    var points = amounts.percentagePoints(estimate.value());
    return (messages.get(locale, key, first, points, second) + " " + between).strip();
  }

  /** Whether even the largest difference is shown as nothing. */
  static boolean isAlike(GroupDifference it) {
    return Direction.of(it.difference().estimate().value() * 100) == Direction.SAME;
  }
}
