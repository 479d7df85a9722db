package se.spegelkompass.participation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.respond.UnderWay;
import se.spegelkompass.respond.UnderWay.Place;
import se.spegelkompass.respond.UnderWay.Stop;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.Messages;

/**
 * Says where people leave. Only the groups whose numbers are shown are counted: the whole round
 * less them would be the others.
 */
@Singleton
class StopLines {

  private final UnderWay underWay;
  private final Rounds rounds;
  private final Messages messages;

  StopLines(UnderWay underWay, Rounds rounds, Messages messages) {
    this.underWay = underWay;
    this.rounds = rounds;
    this.messages = messages;
  }

  ParticipationPage.Stops stops(Round round, List<Turnout> told, Locale locale) {
    var groups = told.stream().map(it -> it.group().id()).collect(Collectors.toSet());
    var stops = underWay.stops(round).stream().filter(it -> groups.contains(it.groupId())).toList();
    var all = stops.stream().mapToInt(Stop::responses).sum();
    var k = ParticipationPages.least(round, told);
    if (all < k) {
      return nothing("participation.stops-few", k, locale);
    }
    var where = WhereTheyStop.of(stops, k);
    return where.counts().isEmpty()
        ? nothing("participation.stops-spread", k, locale)
        : new ParticipationPage.Stops(
            messages.get(locale, "participation.stops", all),
            lines(rounds.edition(round), where, all, locale));
  }

  private ParticipationPage.Stops nothing(String key, int k, Locale locale) {
    return new ParticipationPage.Stops(messages.get(locale, key, k), List.of());
  }

  private List<ParticipationPage.StopLine> lines(
      Edition edition, WhereTheyStop where, int all, Locale locale) {
    var lines = new ArrayList<ParticipationPage.StopLine>();
    where
        .counts()
        .forEach(it -> lines.add(line(name(edition, it.place(), locale), it.people(), all)));
    if (where.rest() > 0) {
      lines.add(line(messages.get(locale, "participation.stops-rest"), where.rest(), all));
    }
    return lines;
  }

  private static ParticipationPage.StopLine line(String place, int people, int all) {
    return new ParticipationPage.StopLine(
        place, Integer.toString(people), GroupLines.width(people, all));
  }

  private String name(Edition edition, Place place, Locale locale) {
    return switch (place) {
      case Place.Beginning() -> messages.get(locale, "participation.stops-beginning");
      case Place.InArea(var number) ->
          edition.areas().stream()
              .filter(it -> it.number() == number)
              .map(it -> number + " " + it.title().in(locale))
              .findFirst()
              .orElseThrow();
      case Place.End() -> messages.get(locale, "participation.stops-end");
    };
  }
}
