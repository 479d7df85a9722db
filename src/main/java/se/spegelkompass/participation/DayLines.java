package se.spegelkompass.participation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.respond.DayCount;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Shows how the groups' handed-in responses have grown, day by day. */
@Singleton
class DayLines {

  private final GroupNames names;
  private final Messages messages;

  DayLines(GroupNames names, Messages messages) {
    this.names = names;
    this.messages = messages;
  }

  /** A group that is shown by day. */
  private record Grown(String name, Days days) {}

  ParticipationPage.@Nullable ByDay byDay(
      Round round, List<Turnout> told, List<DayCount> counts, Locale locale) {
    var shown =
        told.stream()
            .filter(it -> it.mayShowDays(round))
            .map(it -> grown(it, counts, locale))
            .toList();
    var changes = new TreeSet<LocalDate>();
    shown.forEach(it -> changes.addAll(it.days().sums().keySet()));
    if (changes.isEmpty()) {
      return null;
    }
    var last = round.isOpen() ? later(Rounds.today(), changes.last()) : changes.last();
    return new ParticipationPage.ByDay(
        shown.stream().map(it -> curve(it, changes.first().minusDays(1), last, locale)).toList(),
        changes.stream().map(day -> row(day, shown, locale)).toList());
  }

  /** Which shown groups wait for their curve. */
  @Nullable String note(Round round, List<Turnout> told, Locale locale) {
    var waiting =
        told.stream()
            .filter(it -> !it.mayShowDays(round))
            .map(it ->
                messages.get(
                    locale,
                    "participation.days-wait",
                    names.of(it.group(), locale),
                    it.group().k(round)))
            .collect(Collectors.joining(", "));
    return waiting.isEmpty() ? null : messages.get(locale, "participation.days-note", waiting);
  }

  private Grown grown(Turnout turnout, List<DayCount> counts, Locale locale) {
    var group = turnout.group();
    var its = counts.stream().filter(it -> it.groupId() == group.id()).toList();
    return new Grown(names.of(group, locale), Days.of(its, turnout.submitted()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** From the day before anything happened, so that the first day is a step too. */
  private ParticipationPage.CurveLine curve(
      Grown grown, LocalDate first, LocalDate last, Locale locale) {
    var days = grown.days();
    var curve = Curve.of(days.between(first, last));
    return new ParticipationPage.CurveLine(
        grown.name(),
        Integer.toString(curve.top()),
        Numbers.shortDate(first, locale),
        Numbers.shortDate(last, locale),
        curve.line(),
        curve.area(),
        messages.get(
            locale,
            "participation.curve",
            days.at(first),
            Numbers.date(first, locale),
            days.at(last),
            Numbers.date(last, locale)));
  }

  private static ParticipationPage.DayLine row(LocalDate day, List<Grown> shown, Locale locale) {
    return new ParticipationPage.DayLine(
        Numbers.date(day, locale),
        shown.stream()
            .map(it -> new ParticipationPage.Cell(it.name(), Integer.toString(it.days().at(day))))
            .toList());
  }
}
