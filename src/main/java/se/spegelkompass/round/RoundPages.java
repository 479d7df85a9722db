package se.spegelkompass.round;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;
import se.spegelkompass.web.QrCode;

/** Builds the page of a round. While it is open the page shows who has answered, never what. */
@Singleton
class RoundPages {

  private final Participation participation;
  private final Rounds rounds;
  private final HttpHostResolver hosts;
  private final Messages messages;

  RoundPages(
      Participation participation, Rounds rounds, HttpHostResolver hosts, Messages messages) {
    this.participation = participation;
    this.rounds = rounds;
    this.hosts = hosts;
    this.messages = messages;
  }

  ModelAndView<RoundPage> page(
      HttpRequest<?> request, Round round, @Nullable String refusal, Locale locale) {
    var submitted = round.isDraft() ? Map.<Long, Integer>of() : participation.submitted(round);
    var groups =
        round.groups().stream()
            .map(
                group -> line(request, round, group, submitted.getOrDefault(group.id(), 0), locale))
            .toList();
    return new ModelAndView<>(
        "round/show",
        new RoundPage(
            round.name(),
            "/matningar/" + round.id(),
            round.status().key(),
            messages.get(locale, "round.status." + round.status().key()),
            RoundLine.kind(round.status()),
            rounds.edition(round).name().in(locale),
            Numbers.date(round.lastDay(), locale),
            round.isOpen() && round.lastDay().isBefore(Rounds.today()),
            round.k(),
            groups,
            refusal));
  }

  private RoundPage.GroupLine line(
      HttpRequest<?> request, Round round, Group group, int submitted, Locale locale) {
    var link = group.link().map(token -> hosts.resolve(request) + "/s/" + token);
    return new RoundPage.GroupLine(
        messages.get(locale, "group." + group.kind().key()),
        population(group, locale),
        answered(round, group, submitted, locale),
        group.isSmallerThan(round.k()),
        round.isOpen() ? link.orElse(null) : null,
        round.isOpen() ? link.map(QrCode::of).orElse(null) : null);
  }

  private String population(Group group, Locale locale) {
    return group.population().isPresent()
        ? messages.get(locale, "round.population", group.population().getAsInt())
        : messages.get(locale, "round.population-unknown");
  }

  /** A rate is told only for groups so large that it says nothing about a person. */
  private @Nullable String answered(Round round, Group group, int submitted, Locale locale) {
    if (round.isDraft()) {
      return null;
    }
    if (group.isSmallerThan(round.k())) {
      return messages.get(locale, "round.answered-hidden", round.k());
    }
    if (!group.mayTell(submitted, round.k())) {
      return messages.get(locale, "round.answered-few", round.k());
    }
    return rate(group, submitted)
        .map(rate ->
            messages.get(locale, "round.answered-rate", submitted, Numbers.percent(rate, locale)))
        .orElseGet(() -> messages.get(locale, "round.answered", submitted));
  }

  private static Optional<Double> rate(Group group, int submitted) {
    return group.population().isPresent()
        ? Optional.of((double) submitted / group.population().getAsInt())
        : Optional.empty();
  }
}
