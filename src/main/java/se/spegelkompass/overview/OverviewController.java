package se.spegelkompass.overview;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Locale;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.round.RoundLine;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.Amounts;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** What there is, and what to do next. */
@Controller("/oversikt")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class OverviewController {

  private final Rounds rounds;
  private final Evaluations evaluations;
  private final Editions editions;
  private final Messages messages;

  OverviewController(Rounds rounds, Evaluations evaluations, Editions editions, Messages messages) {
    this.rounds = rounds;
    this.evaluations = evaluations;
    this.editions = editions;
    this.messages = messages;
  }

  @Get
  ModelAndView<OverviewPage> show(Coordinator coordinator, Locale locale) {
    var all = rounds.all(coordinator.municipalityId());
    var official = evaluations.all(coordinator.municipalityId());
    var next = NextStep.of(all, !official.isEmpty());
    return new ModelAndView<>(
        "overview/overview",
        new OverviewPage(
            coordinator.municipalityName(),
            messages.get(locale, "overview.next." + next.key()),
            messages.get(locale, "overview.next." + next.key() + ".action"),
            next.href(),
            all.stream().map(round -> RoundLine.of(round, messages, locale)).toList(),
            official.stream().map(it -> line(it, locale)).toList()));
  }

  private OverviewPage.EvaluationLine line(Evaluation evaluation, Locale locale) {
    var edition = editions.find(evaluation.editionId());
    return new OverviewPage.EvaluationLine(
        evaluation.name(),
        "/utvarderingar/" + evaluation.id(),
        edition
            .map(it -> evaluation.points(it).doubleValue())
            .map(points -> new Amounts(messages, locale).points(Numbers.points(points, locale)))
            .orElse(""),
        evaluation
            .borrowedFrom()
            .map(it -> messages.get(locale, "overview.borrowed", it))
            .orElse(""));
  }
}
