package se.spegelkompass.score;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.score.estimate.Difference.People;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.Messages;
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
            new Choice(
                Integer.toString(it + 1), words.name(words.preScore().groups().get(it))))
        .toList();
  }

  private DifferencePage.Shown groups(TraceWords words, int first, int second) {
    var one = words.preScore().groups().get(first);
    var other = words.preScore().groups().get(second);
    return shown(
        words,
        new DifferenceLines(
            one.score(), other.score(), People.INDEPENDENT, messages, words.locale()),
        words.name(one),
        words.name(other),
        words.text(first == second ? "difference.people.same" : "difference.people.groups"));
  }

  private Optional<DifferencePage.Shown> rounds(TraceWords words, Round other, People people) {
    return preScores
        .find(other.municipalityId(), other.id())
        .map(it ->
            shown(
                words,
                new DifferenceLines(
                    words.preScore().overall(), it.overall(), people, messages, words.locale()),
                words.round().name(),
                other.name(),
                words.text(
                    people == People.INDEPENDENT
                        ? "difference.people.independent"
                        : "difference.people.unknown")));
  }

  private DifferencePage.Shown shown(
      TraceWords words, DifferenceLines lines, String first, String second, String people) {
    var edition = edition(words);
    var rows = lines.subQuestions(edition);
    var areas = lines.areas(edition);
    return new DifferencePage.Shown(
        first,
        second,
        people,
        words.text(
            "difference.secured", DifferenceLines.secured(rows.stream()), rows.size()),
        areas.stream().anyMatch(DifferencePage.Line::isCompared) ? areas : List.of(),
        rows);
  }

  private Edition edition(TraceWords words) {
    return rounds.edition(words.round());
  }
}
