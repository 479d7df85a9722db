package se.spegelkompass.evaluation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.Htmx;
import se.spegelkompass.web.Upload;

/** Looking through an evaluation before it is kept. */
@Controller("/utvarderingar")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class ReviewController {

  private final Reviews reviews;
  private final Editions editions;

  ReviewController(Reviews reviews, Editions editions) {
    this.reviews = reviews;
    this.editions = editions;
  }

  @Get("/ny/poang")
  ModelAndView<ReviewPage> type(Coordinator coordinator, Locale locale) {
    return reviews.typing(coordinator, locale);
  }

  @Post("/granskning")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> review(HttpRequest<?> request, Coordinator coordinator, Locale locale) {
    return switch (Upload.of(request, "report", OriginalFile.MAX_SIZE)) {
      case Upload.Nothing() -> refused("evaluation.file.none", locale);
      case Upload.TooLarge() -> refused("evaluation.file.too-large", locale);
      case Upload.Received(var file) ->
          switch (ReadDocument.of(
              new OriginalFile(file.name(), file.content()), Optional.empty(), editions)) {
            case ReadDocument.Refused(var key) -> refused(key, locale);
            case ReadDocument.Read read ->
                HttpResponse.ok(reviews.first(read, coordinator, locale));
          };
    };
  }

  @Post("/summor")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  ModelAndView<?> sums(
      HttpRequest<?> request,
      Coordinator coordinator,
      @Body Map<String, String> typed,
      Locale locale) {
    var form = EvaluationForm.of(typed);
    return Htmx.isUsed(request)
        ? new ModelAndView<>("evaluation/_sums", reviews.sums(form, locale))
        : reviews.again(form, coordinator, locale);
  }

  private HttpResponse<?> refused(String key, Locale locale) {
    return HttpResponse.unprocessableEntity().body(reviews.refused(key, locale));
  }
}
