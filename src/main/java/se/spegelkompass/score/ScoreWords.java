package se.spegelkompass.score;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** What a pre-score's groups are called, and its points in words, the same wherever they stand. */
@Singleton
public class ScoreWords {

  private final GroupNames names;
  private final Messages messages;

  ScoreWords(GroupNames names, Messages messages) {
    this.names = names;
    this.messages = messages;
  }

  /** A shown group; small ones that were merged at closing are Övriga. */
  public String name(Round round, GroupScore group, Locale locale) {
    return group.others()
        ? messages.get(locale, "score.others")
        : names.of(round, group.groups(), locale);
  }

  /**
   * Which groups are in no figure, and why.
   *
   * @param left the round's groups that are left out
   * @return empty where there are none
   */
  public Optional<String> leftOut(Round round, List<Long> left, Locale locale) {
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            messages.get(
                locale,
                "score.left-out",
                names.of(round, left, locale),
                k(round, left),
                left.size()));
  }

  /** The fewest responses that some of the round's groups ask for together. */
  static int k(Round round, List<Long> groups) {
    return round.groups().stream()
        .filter(group -> groups.contains(group.id()))
        .mapToInt((Group group) -> group.k(round))
        .max()
        .orElse(round.k());
  }

  /** The total in points, or over how many sub-questions there is none. */
  public String total(Edition edition, PreScore preScore, Locale locale) {
    var points = preScore.overall().points(edition);
    return points.isPresent()
        ? messages.get(
            locale, "score.total", Numbers.whole(points.getAsDouble(), locale), edition.max())
        : messages.get(
            locale,
            "score.total.part",
            preScore.overall().scored(edition),
            edition.subQuestions().count());
  }

  /** How sure the total is; empty where there is none. */
  public Optional<String> interval(Edition edition, PreScore preScore, Locale locale) {
    return preScore
        .overall()
        .estimate(edition)
        .flatMap(Estimate::interval)
        .map(it -> ShownInterval.whole(it, messages, locale).points());
  }
}
