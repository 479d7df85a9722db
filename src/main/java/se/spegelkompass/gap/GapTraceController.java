package se.spegelkompass.gap;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Locale;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.gap.GapTracePages.Traced;
import se.spegelkompass.web.Attachment;
import se.spegelkompass.web.NotFound;
import se.spegelkompass.web.SheetFile;

/** Opens a comparison's figures into how they were computed, by the same names as the result's. */
@Controller("/jamforelse/{roundId}/{evaluationId}/{figure}")
@Secured(SecurityRule.IS_AUTHENTICATED)
class GapTraceController {

  private final Comparisons comparisons;
  private final GapTracePages pages;
  private final AuditLog log;

  GapTraceController(Comparisons comparisons, GapTracePages pages, AuditLog log) {
    this.comparisons = comparisons;
    this.pages = pages;
    this.log = log;
  }

  @Get
  @Produces(MediaType.TEXT_HTML)
  ModelAndView<GapTracePage> show(
      Coordinator coordinator, long roundId, long evaluationId, String figure, Locale locale) {
    var pair = pair(coordinator, roundId, evaluationId);
    return new ModelAndView<>("gap/trace", pages.page(pair, traced(pair, figure, locale), locale));
  }

  @Get("/kalkylark")
  HttpResponse<?> file(
      Coordinator coordinator, long roundId, long evaluationId, String figure, Locale locale) {
    var pair = pair(coordinator, roundId, evaluationId);
    var sheet = pages.sheet(pair, traced(pair, figure, locale), locale);
    var content = SheetFile.xlsx(figure, sheet);
    log.write(
        coordinator,
        AuditAction.COMPARISON_EXPORTED,
        Attachment.named(sheet.title(), "xlsx"),
        pair.address() + "/" + figure);
    return HttpResponse.ok(content)
        .contentType(SheetFile.TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"gap-" + figure + ".xlsx\"");
  }

  private Pair pair(Coordinator coordinator, long roundId, long evaluationId) {
    return comparisons
        .pair(coordinator.municipalityId(), roundId, evaluationId)
        .orElseThrow(NotFound::new);
  }

  private Traced traced(Pair pair, String figure, Locale locale) {
    return comparisons
        .compare(pair)
        .flatMap(Comparing::comparison)
        .flatMap(it -> pages.traced(it, figure, locale))
        .orElseThrow(NotFound::new);
  }
}
