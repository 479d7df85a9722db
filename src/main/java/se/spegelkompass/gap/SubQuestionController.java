package se.spegelkompass.gap;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.web.NotFound;

/** Shows all there is to know about one sub-question, in both mirrors. */
@Controller("/jamforelse/{roundId}/{evaluationId}/delfraga/{subQuestion}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class SubQuestionController {

  private final Comparisons comparisons;
  private final SubQuestionPages pages;

  SubQuestionController(Comparisons comparisons, SubQuestionPages pages) {
    this.comparisons = comparisons;
    this.pages = pages;
  }

  @Get
  ModelAndView<SubQuestionPage> show(
      Coordinator coordinator,
      long roundId,
      long evaluationId,
      String subQuestion,
      @Nullable @QueryValue String omrade,
      @Nullable @QueryValue String niva,
      @Nullable @QueryValue String grupp,
      @Nullable @QueryValue String referens,
      Locale locale) {
    var pair =
        comparisons
            .pair(coordinator.municipalityId(), roundId, evaluationId)
            .orElseThrow(NotFound::new);
    var comparison =
        comparisons.compare(pair).flatMap(Comparing::comparison).orElseThrow(NotFound::new);
    return new ModelAndView<>(
        "gap/sub-question",
        pages
            .page(new Choices(pair, omrade, niva, grupp, referens), comparison, subQuestion, locale)
            .orElseThrow(NotFound::new));
  }
}
