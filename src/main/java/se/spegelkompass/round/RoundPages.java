package se.spegelkompass.round;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;
import se.spegelkompass.web.QrCode;

/** Builds the page of a round. While it is open the page shows who has answered, never what. */
@Singleton
class RoundPages {

  private final Participation participation;
  private final Expectation expectation;
  private final Rounds rounds;
  private final GroupNames names;
  private final HttpHostResolver hosts;
  private final Messages messages;

  RoundPages(
      Participation participation,
      Expectation expectation,
      Rounds rounds,
      GroupNames names,
      HttpHostResolver hosts,
      Messages messages) {
    this.participation = participation;
    this.expectation = expectation;
    this.rounds = rounds;
    this.names = names;
    this.hosts = hosts;
    this.messages = messages;
  }

  ModelAndView<RoundPage> page(
      HttpRequest<?> request, Round round, @Nullable String refusal, Locale locale) {
    return page(request, round, refusal, false, locale);
  }

  /**
   * The page.
   *
   * @param moved whether the last day has just been moved
   */
  ModelAndView<RoundPage> page(
      HttpRequest<?> request, Round round, @Nullable String refusal, boolean moved, Locale locale) {
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
            Numbers.date(round.closedOn().orElseGet(round::lastDay), locale),
            moved && round.isOpen(),
            round.isOpen() && round.isOver(Rounds.today()),
            round.k(),
            groups,
            refusal));
  }

  private RoundPage.GroupLine line(
      HttpRequest<?> request, Round round, Group group, int submitted, Locale locale) {
    var link =
        group
            .link()
            .filter(token -> round.isOpen() && group.openLink())
            .map(token -> hosts.resolve(request) + "/s/" + token);
    return new RoundPage.GroupLine(
        group.id(),
        names.of(group, locale),
        population(group, locale),
        facts(round, group, locale),
        answered(round, group, submitted, locale),
        small(round, group, locale),
        merged(round, group, locale),
        thin(round, group, locale),
        targets(round, group, locale),
        group.openLink(),
        link.orElse(null),
        link.map(QrCode::of).orElse(null));
  }

  private List<String> facts(Round round, Group group, Locale locale) {
    var choices = group.choices();
    var facts = new ArrayList<String>();
    if (choices.name().isPresent()) {
      facts.add(
          messages.get(
              locale, "round.group.asked-as", messages.get(locale, "group." + group.kind().key())));
    }
    facts.add(
        choices.minutes().isPresent()
            ? messages.get(locale, "round.group.minutes", choices.minutes().getAsInt())
            : messages.get(locale, "round.group.all-areas"));
    if (choices.weight() != 1) {
      facts.add(
          messages.get(locale, "round.group.weight", Numbers.decimal(choices.weight(), 2, locale)));
    }
    if (group.k(round) > round.k()) {
      facts.add(messages.get(locale, "round.group.k", group.k(round)));
    }
    return facts;
  }

  private @Nullable String small(Round round, Group group, Locale locale) {
    return group.isSmall(round) && group.mergedInto().isEmpty()
        ? messages.get(locale, "round.small", group.k(round))
        : null;
  }

  private @Nullable String thin(Round round, Group group, Locale locale) {
    if (!round.isDraft() || group.isSmall(round) || !expectation.isTooLittle(round, group)) {
      return null;
    }
    return group.choices().minutes().isPresent()
        ? messages.get(locale, "round.group.thin")
        : messages.get(locale, "round.group.thin-all", group.k(round));
  }

  private @Nullable String merged(Round round, Group group, Locale locale) {
    var result = names.ofResult(round, group, locale);
    return result.equals(names.of(group, locale))
        ? null
        : messages.get(locale, "round.group.merged", result);
  }

  private List<Choice> targets(Round round, Group group, Locale locale) {
    return round.groups().stream()
        .filter(it -> it.result() != group.result() && it.mergedInto().isEmpty())
        .map(it -> new Choice(Long.toString(it.id()), names.of(it, locale)))
        .toList();
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
    if (group.isSmall(round)) {
      return messages.get(locale, "round.answered-hidden", group.k(round));
    }
    if (!group.mayTell(submitted, round)) {
      return messages.get(locale, "round.answered-few", group.k(round));
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
