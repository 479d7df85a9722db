package se.spegelkompass.participation;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.spegelkompass.respond.DayCount;
import se.spegelkompass.respond.GroupCount;
import se.spegelkompass.respond.Responses;
import se.spegelkompass.respond.Tallies;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.RoundLine;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Sweden;

/** Builds the page of how a round is going. It shows who takes part only as numbers. */
@Singleton
class ParticipationPages {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Responses responses;
  private final Tallies tallies;
  private final GroupLines groupLines;
  private final DayLines dayLines;
  private final StopLines stopLines;
  private final Messages messages;

  ParticipationPages(
      Responses responses,
      Tallies tallies,
      GroupLines groupLines,
      DayLines dayLines,
      StopLines stopLines,
      Messages messages) {
    this.responses = responses;
    this.tallies = tallies;
    this.groupLines = groupLines;
    this.dayLines = dayLines;
    this.stopLines = stopLines;
    this.messages = messages;
  }

  ParticipationPage page(Round round, Locale locale) {
    var days = tallies.days(round);
    var turnouts = turnouts(round, days);
    var told = turnouts.stream().filter(Turnout::told).toList();
    var line = RoundLine.of(round, messages, locale);
    return new ParticipationPage(
        round.name(),
        line.href(),
        round.isOpen(),
        line.status(),
        line.statusKind(),
        messages.get(locale, "participation.at", LocalTime.now(Sweden.ZONE).format(TIME)),
        told.stream().allMatch(it -> it.begun() == 0),
        groupLines.total(told, locale),
        told.size() < turnouts.size() ? messages.get(locale, "participation.total-note") : null,
        turnouts.stream().map(it -> groupLines.line(round, it, locale)).toList(),
        dayLines.byDay(round, told, days, locale),
        dayLines.note(round, told, locale),
        time(round, told, locale),
        round.isOpen() ? stopLines.stops(round, told, locale) : null);
  }

  private List<Turnout> turnouts(Round round, List<DayCount> days) {
    var counts =
        responses.counts(round).stream()
            .collect(Collectors.toMap(GroupCount::groupId, Function.identity()));
    return round.groups().stream()
        .map(group -> {
          var count = counts.getOrDefault(group.id(), new GroupCount(group.id(), 0, 0));
          return Turnout.of(round, group, begun(round, count, days), count.submitted());
        })
        .toList();
  }

  /** What was not handed in is gone once the round is closed; only the tally remembers it. */
  private static int begun(Round round, GroupCount count, List<DayCount> days) {
    return round.isOpen()
        ? count.responses()
        : days.stream()
            .filter(day -> day.groupId() == count.groupId())
            .mapToInt(DayCount::begun)
            .sum();
  }

  /**
   * For all who handed in, but only where those in the shown groups are enough by themselves:
   * whether a median is there must not tell of anybody else.
   */
  private ParticipationPage.Time time(Round round, List<Turnout> told, Locale locale) {
    var least = least(round, told);
    var enough = told.stream().mapToInt(Turnout::submitted).sum() >= least;
    var median = AnswerTime.median(tallies.minutes(round), least);
    return enough && median.isPresent()
        ? new ParticipationPage.Time(
            true, messages.get(locale, "participation.median", median.getAsInt()))
        : new ParticipationPage.Time(
            false, messages.get(locale, "participation.median-few", least));
  }

  /** What is counted over several groups keeps the promise of the strictest. */
  static int least(Round round, List<Turnout> groups) {
    return groups.stream().mapToInt(it -> it.group().k(round)).max().orElse(round.k());
  }
}
