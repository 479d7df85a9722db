package se.spegelkompass.evaluation.review;

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
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.evaluation.document.DocumentReader;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Upload;
import se.spegelkompass.web.UploadedFile;

/** A new evaluation: out of a file, or typed. */
@Controller("/utvarderingar")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class NewController {

  private final Drafts drafts;
  private final Reviews reviews;
  private final ReportFiles files;
  private final Messages messages;

  NewController(Drafts drafts, Reviews reviews, ReportFiles files, Messages messages) {
    this.drafts = drafts;
    this.reviews = reviews;
    this.files = files;
    this.messages = messages;
  }

  @Get("/ny")
  ModelAndView<NewPage> fresh() {
    files.prepare();
    return new ModelAndView<>("evaluation/new", new NewPage(FormErrors.none()));
  }

  @Post("/utkast")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> read(HttpRequest<?> request, Coordinator coordinator, Locale locale) {
    return switch (Upload.of(request, "report", DocumentReader.MAX_SIZE)) {
      case Upload.Nothing() -> refused("evaluation.file.none", locale);
      case Upload.TooLarge() -> refused("evaluation.file.too-large", locale);
      case Upload.Received(var file) -> {
        try (file) {
          yield read(file, coordinator, locale);
        }
      }
    };
  }

  private HttpResponse<?> read(UploadedFile file, Coordinator coordinator, Locale locale) {
    return switch (files.read(file.path(), coordinator.municipalityName(), locale)) {
      case ReadFile.Refused(var key) -> refused(key, locale);
      case ReadFile.Read read ->
          HttpResponse.seeOther(
              URI.create(
                  drafts
                      .begin(coordinator, Draft.Origin.FILE, file.name(), file.path(), read)
                      .path()));
    };
  }

  @Post("/utkast/for-hand")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> type(Coordinator coordinator, @Body Map<String, String> typed, Locale locale) {
    return HttpResponse.seeOther(URI.create(reviews.begin(coordinator, locale).path()));
  }

  private HttpResponse<?> refused(String key, Locale locale) {
    var errors = FormErrors.none().add("report", messages.get(locale, key));
    return HttpResponse.unprocessableEntity()
        .body(new ModelAndView<>("evaluation/new", new NewPage(errors)));
  }
}
