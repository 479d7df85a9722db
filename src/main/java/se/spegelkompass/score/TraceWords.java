package se.spegelkompass.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.score.estimate.Cell;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.web.Messages;

/** What the traces of one round call its groups, and why something is not shown. */
record TraceWords(
    Round round, PreScore preScore, GroupNames names, Messages messages, Locale locale) {

  String text(String key, Object... arguments) {
    return messages.get(locale, key, arguments);
  }

  String title(SubQuestion subQuestion) {
    return subQuestion.id() + " " + subQuestion.title().in(locale);
  }

  String title(Area area) {
    return area.number() + " " + area.title().in(locale);
  }

  String name(GroupScore group) {
    return new ScoreWords(names, messages).name(round, group, locale);
  }

  String names(List<Long> groups) {
    return names.of(round, groups, locale);
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

  /** Whether some of the group's people were asked about it. */
  boolean isAsked(GroupScore group, SubQuestion subQuestion) {
    return kinds(group).stream()
        .anyMatch(kind -> subQuestion.items().stream().anyMatch(item -> item.isFor(kind)));
  }

  /** The kinds of people in a group. */
  List<GroupKind> kinds(GroupScore group) {
    return round.groups().stream()
        .filter(it -> group.groups().contains(it.id()))
        .map(Group::kind)
        .distinct()
        .toList();
  }

  /** Why nothing is shown of the groups that are in no figure; empty where there are none. */
  List<String> leftOut() {
    var left = preScore.leftOut();
    return left.isEmpty()
        ? List.of()
        : List.of(text("trace.hidden.left-out", names(left), left.size(), k(left)));
  }

  /** The fewest responses that some of the round's groups ask for together. */
  int k(List<Long> groups) {
    return ScoreWords.k(round, groups);
  }

  /** Why there is nothing to be uncertain of where a sub-question's variance is 0. */
  String certain(List<GroupScore> groups, SubQuestion subQuestion) {
    var cells = groups.stream().map(it -> it.score().cell(subQuestion)).toList();
    if (groups.stream()
        .allMatch(it -> it.correction(it.score().cell(subQuestion).responses()) == 0)) {
      return text("trace.certain.census");
    }
    return cells.stream().allMatch(Cell::isUnanimous)
        ? text("trace.certain.alike")
        : text("trace.certain");
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
    return cell.variance().isPresent() || cell.precision().isEmpty()
        ? List.of()
        : List.of(text("trace.hidden.spread", name(group), 2 * group.k()));
  }
}
