package se.spegelkompass.score;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.DifferenceLines.Side;
import se.spegelkompass.score.estimate.Difference.People;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;
import se.spegelkompass.web.Typed;

/** Builds the page that holds two groups, or two rounds, against each other. */
@Singleton
class DifferencePages {

  private final Rounds rounds;
  private final PreScores preScores;
  private final GroupNames names;
  private final Messages messages;

  DifferencePages(Rounds rounds, PreScores preScores, GroupNames names, Messages messages) {
    this.rounds = rounds;
    this.preScores = preScores;
    this.names = names;
    this.messages = messages;
  }

  /**
   * What is asked for, as it stands in the address.
   *
   * @param first a shown group, 1 for the first
   * @param second another one
   * @param round another closed round
   * @param different whether different people answered in the two rounds
   */
  record Asked(
      @Nullable String first,
      @Nullable String second,
      @Nullable String round,
      @Nullable String different) {}

  DifferencePage page(Round round, PreScore preScore, Asked asked, Locale locale) {
    var words = new TraceWords(round, preScore, names, messages, locale);
    var others = others(round);
    var count = preScore.groups().size();
    var first = Typed.whole(asked.first(), 1, count);
    var second = Typed.whole(asked.second(), 1, count);
    var other =
        others.stream().filter(it -> Long.toString(it.id()).equals(asked.round())).findFirst();
    var people = asked.different() == null ? People.OVERLAP_UNKNOWN : People.INDEPENDENT;
    var shown =
        first.isPresent() && second.isPresent()
            ? Optional.of(groups(words, first.getAsInt() - 1, second.getAsInt() - 1))
            : other.flatMap(it -> rounds(words, it, people));
    return new DifferencePage(
        "/matningar/" + round.id(),
        round.name(),
        groupChoices(words),
        Integer.toString(first.orElse(1)),
        Integer.toString(second.orElse(Math.min(2, count))),
        others.stream().map(it -> new Choice(Long.toString(it.id()), it.name())).toList(),
        other.map(it -> Long.toString(it.id())).orElse(""),
        people == People.INDEPENDENT,
        shown.orElse(null));
  }

  /** The closed rounds of the same edition: elsewhere a number means another sub-question. */
  private List<Round> others(Round round) {
    return rounds.all(round.municipalityId()).stream()
        .filter(it -> it.isClosed() && it.id() != round.id())
        .filter(it -> it.editionId().equals(round.editionId()))
        .toList();
  }

  private static List<Choice> groupChoices(TraceWords words) {
    return IntStream.range(0, words.preScore().groups().size())
        .mapToObj(it ->
            new Choice(Integer.toString(it + 1), words.name(words.preScore().groups().get(it))))
        .toList();
  }

  private DifferencePage.Shown groups(TraceWords words, int first, int second) {
    var one = side(words, words.preScore().groups().get(first));
    var other = side(words, words.preScore().groups().get(second));
    return first == second
        ? new DifferencePage.Shown(
            one.name(),
            other.name(),
            words.text("difference.people.same"),
            "",
            null,
            List.of(),
            List.of())
        : shown(
            words, one, other, People.INDEPENDENT, words.text("difference.people.groups"), null);
  }

  private static Side side(TraceWords words, GroupScore group) {
    return new Side(words.name(group), group.score(), words.kinds(group));
  }

  private Optional<DifferencePage.Shown> rounds(TraceWords words, Round other, People people) {
    return preScores
        .find(other.municipalityId(), other.id())
        .map(it -> {
          var others = new TraceWords(other, it, names, messages, words.locale());
          return shown(
              words,
              whole(words),
              whole(others),
              people,
              words.text(
                  people == People.INDEPENDENT
                      ? "difference.people.independent"
                      : "difference.people.unknown"),
              otherGroups(words, others));
        });
  }

  /** All shown groups together. Which items each of them got is told by the caution, if need be. */
  private static Side whole(TraceWords words) {
    return new Side(words.round().name(), words.preScore().overall(), List.of(GroupKind.values()));
  }

  private static @Nullable String otherGroups(TraceWords one, TraceWords other) {
    return weights(one).equals(weights(other))
        ? null
        : one.text(
            "difference.other-groups",
            one.round().name(),
            weights(one),
            other.round().name(),
            weights(other));
  }

  /** The shown groups with their weights, as a list in words. */
  private static String weights(TraceWords words) {
    return words.preScore().groups().stream()
        .map(it ->
            words.text(
                "difference.group-weight",
                words.name(it),
                Numbers.exact(it.weight(), words.locale())))
        .collect(Collectors.joining(", "));
  }

  private DifferencePage.Shown shown(
      TraceWords words,
      Side first,
      Side second,
      People people,
      String said,
      @Nullable String caution) {
    var edition = rounds.edition(words.round());
    var path = "/matningar/" + words.round().id();
    var lines = new DifferenceLines(first, second, people, path, messages, words.locale());
    var rows = lines.subQuestions(edition);
    var areas = lines.areas(edition);
    return new DifferencePage.Shown(
        first.name(),
        second.name(),
        said,
        words.text(
            "difference.secured",
            rows.stream().filter(DifferencePage.Line::secured).count(),
            rows.stream().filter(DifferencePage.Line::isCompared).count()),
        caution,
        areas.stream().anyMatch(DifferencePage.Line::isCompared) ? areas : List.of(),
        rows);
  }
}
