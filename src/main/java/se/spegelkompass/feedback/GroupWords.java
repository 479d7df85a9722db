package se.spegelkompass.feedback;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.spegelkompass.feedback.ToldPage.GroupLine;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.round.Round;
import se.spegelkompass.score.ScoreWords;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** The groups that may be shown, in words. What is left out is in no number here either. */
@Singleton
class GroupWords {

  private final ScoreWords scores;
  private final Messages messages;

  GroupWords(ScoreWords scores, Messages messages) {
    this.scores = scores;
    this.messages = messages;
  }

  /**
   * How many answered, of how many where that is known of every group; or that they are too few.
   */
  String answered(PreScore preScore, Locale locale) {
    var groups = preScore.groups();
    if (groups.isEmpty()) {
      return messages.get(locale, "feedback.too-few");
    }
    var asked =
        groups.stream().allMatch(it -> it.population().isPresent())
            ? OptionalInt.of(groups.stream().mapToInt(it -> it.population().orElseThrow()).sum())
            : OptionalInt.empty();
    return answered(
        preScore.responses(), asked, "feedback.answered", "feedback.answered-of", locale);
  }

  List<GroupLine> lines(Round round, Edition edition, PreScore preScore, Locale locale) {
    return preScore.groups().stream().map(it -> line(round, edition, it, locale)).toList();
  }

  private GroupLine line(Round round, Edition edition, GroupScore group, Locale locale) {
    var byShare = Comparator.<Area>comparingDouble(it -> share(group, it));
    return new GroupLine(
        scores.name(round, group, locale),
        answered(
            group.responses(),
            group.population(),
            "feedback.group-answered",
            "feedback.group-answered-of",
            locale),
        name(rated(edition, group).max(byShare).stream(), group, locale),
        name(rated(edition, group).min(byShare).stream(), group, locale));
  }

  /** The areas that it has points for; of fewer than two none is the highest. */
  private static Stream<Area> rated(Edition edition, GroupScore group) {
    var rated =
        edition.areas().stream().filter(it -> group.score().points(it).isPresent()).toList();
    return rated.size() < 2 ? Stream.of() : rated.stream();
  }

  private static double share(GroupScore group, Area area) {
    return group.score().points(area).orElseThrow() / area.max();
  }

  private String name(Stream<Area> area, GroupScore group, Locale locale) {
    return area.map(it ->
            messages.get(
                locale,
                "feedback.group-area",
                it.number() + " " + it.title().in(locale),
                Numbers.percent(share(group, it), locale)))
        .findFirst()
        .orElse(AreaWords.NONE);
  }

  private String answered(int people, OptionalInt asked, String key, String keyOf, Locale locale) {
    return asked.isPresent() && asked.getAsInt() > 0
        ? messages.get(
            locale,
            keyOf,
            people,
            asked.getAsInt(),
            Numbers.percent((double) people / asked.getAsInt(), locale))
        : messages.get(locale, key, people);
  }
}
