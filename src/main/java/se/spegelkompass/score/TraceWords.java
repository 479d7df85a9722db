package se.spegelkompass.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.web.Messages;

/** What the traces of one round call its groups, and why something is not shown. */
record TraceWords(
    Round round, PreScore preScore, GroupNames names, Messages messages, Locale locale) {

  String text(String key, Object... arguments) {
    return messages.get(locale, key, arguments);
  }

  String name(GroupScore group) {
    return group.others() ? text("score.others") : names.of(round, group.groups(), locale);
  }

  List<String> columns(String... keys) {
    return Arrays.stream(keys).map(this::text).toList();
  }

  /** The names of the groups, after a first column. */
  List<String> columns(String first, List<GroupScore> groups) {
    var columns = new ArrayList<String>();
    columns.add(first);
    groups.forEach(group -> columns.add(name(group)));
    return columns;
  }

  /** Whether the round closed before there were intervals: some would be shown, and none is. */
  boolean isBeforeIntervals() {
    var scores =
        Stream.concat(
            Stream.of(preScore.overall()), preScore.groups().stream().map(GroupScore::score));
    return scores
            .flatMap(score -> score.cells().values().stream())
            .noneMatch(cell -> cell.precision().isPresent())
        && preScore.groups().stream()
            .anyMatch(group ->
                group.score().cells().values().stream()
                    .anyMatch(cell -> cell.responses() >= 2 * group.k()));
  }

  /** Whether some of the group's people were asked about it. */
  boolean isAsked(GroupScore group, SubQuestion subQuestion) {
    return round.groups().stream()
        .filter(it -> group.groups().contains(it.id()))
        .map(Group::kind)
        .anyMatch(kind -> subQuestion.items().stream().anyMatch(item -> item.isFor(kind)));
  }

  /** Why nothing is shown of the groups that are in no figure; empty where there are none. */
  List<String> leftOut() {
    var left = preScore.leftOut();
    return left.isEmpty()
        ? List.of()
        : List.of(
            text("trace.hidden.left-out", names.of(round, left, locale), left.size(), preScore.k()));
  }

  /** What is missing of the groups that are shown, and why. */
  List<String> missing(SubQuestion subQuestion) {
    return preScore.groups().stream()
        .flatMap(group -> reason(group, subQuestion).stream())
        .toList();
  }

  private List<String> reason(GroupScore group, SubQuestion subQuestion) {
    var cell = group.score().cell(subQuestion);
    if (cell.share().isEmpty()) {
      return List.of(
          isAsked(group, subQuestion)
              ? text("trace.hidden.too-few", name(group), group.k())
              : text("trace.hidden.not-asked", name(group)));
    }
    if (cell.variance().isPresent() || isBeforeIntervals()) {
      return List.of();
    }
    return List.of(
        cell.responses() < 2 * group.k()
            ? text("trace.hidden.spread", name(group), 2 * group.k())
            : text("trace.hidden.complement", name(group)));
  }

  /** Why the whole has no interval though it has a figure. */
  String noInterval() {
    return isBeforeIntervals() ? text("trace.interval.before") : text("trace.interval.hidden");
  }
}
