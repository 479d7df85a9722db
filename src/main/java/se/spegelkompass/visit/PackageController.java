package se.spegelkompass.visit;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Locale;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.round.Rounds;

/** Shows the whole package of a round. */
@Controller("/matningar/{id}/forberedelse")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class PackageController {

  private final Rounds rounds;
  private final Visits visits;
  private final VisitPackages packages;

  PackageController(Rounds rounds, Visits visits, VisitPackages packages) {
    this.rounds = rounds;
    this.visits = visits;
    this.packages = packages;
  }

  @Get
  ModelAndView<?> show(Coordinator coordinator, long id, Locale locale) {
    var visit = visits.find(coordinator, id);
    if (visit.isEmpty()) {
      var round = rounds.require(coordinator.municipalityId(), id);
      return new ModelAndView<>(
          "visit/not-closed", new NotClosedPage(round.name(), "/matningar/" + id));
    }
    return new ModelAndView<>("visit/show", packages.of(visit.get(), coordinator, locale));
  }
}
