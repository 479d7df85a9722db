package se.spegelkompass.gap;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.web.Link;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.NotFound;
import se.spegelkompass.web.Typed;

/** Visa på skärm: a comparison one thing at a time, for a room full of people. */
@Controller("/jamforelse/{roundId}/{evaluationId}/visning")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class ScreenController {

  private final Comparisons comparisons;
  private final Screens screens;
  private final Messages messages;

  ScreenController(Comparisons comparisons, Screens screens, Messages messages) {
    this.comparisons = comparisons;
    this.screens = screens;
    this.messages = messages;
  }

  /** A screen that there is none of is the first, or after the last the last. */
  @Get
  HttpResponse<?> show(
      Coordinator coordinator,
      long roundId,
      long evaluationId,
      @QueryValue @Nullable String bild,
      @QueryValue @Nullable String omrade,
      @QueryValue @Nullable String niva,
      @QueryValue @Nullable String grupp,
      @QueryValue @Nullable String referens,
      Locale locale) {
    var pair =
        comparisons
            .pair(coordinator.municipalityId(), roundId, evaluationId)
            .orElseThrow(NotFound::new);
    var comparison = comparisons.compare(pair).flatMap(Comparing::comparison);
    if (comparison.isEmpty()) {
      return HttpResponse.seeOther(pair.address()); // which says why
    }
    var number = Typed.whole(bild, 1, Integer.MAX_VALUE).orElse(1);
    var choices = new Choices(pair, omrade, niva, grupp, referens);
    var all = screens.all(comparison.get(), choices, locale);
    return HttpResponse.ok(
        new ModelAndView<>(
            "gap/screen", page(pair, all, Math.min(number, all.size()), choices, locale)));
  }

  private ScreenPage page(Pair pair, List<Screen> all, int number, Choices choices, Locale locale) {
    return new ScreenPage(
        messages.get(locale, "gap.pair", pair.round().name(), pair.evaluation().name()),
        all.get(number - 1),
        number,
        IntStream.rangeClosed(1, all.size())
            .mapToObj(it -> new Link(all.get(it - 1).title(), choices.screen(it), it == number))
            .toList(),
        number == 1 ? null : choices.screen(number - 1),
        number == all.size() ? null : choices.screen(number + 1),
        choices.comparison());
  }
}
