package se.spegelkompass.evaluation.library;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.evaluation.document.DocumentReader;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Htmx;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.NotFound;
import se.spegelkompass.web.Typed;
import se.spegelkompass.web.Upload;
import se.spegelkompass.web.Uploads;

/** Reading in any number of reports at once. */
@Controller("/utvarderingar/andra/inlasning")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class ReadingController {

  private static final String PATH = "/utvarderingar/andra/inlasning";

  private final Incoming incoming;
  private final LibraryFiles files;
  private final Certain certain;
  private final ReadingPages pages;
  private final Messages messages;

  ReadingController(
      Incoming incoming,
      LibraryFiles files,
      Certain certain,
      ReadingPages pages,
      Messages messages) {
    this.incoming = incoming;
    this.files = files;
    this.certain = certain;
    this.pages = pages;
    this.messages = messages;
  }

  /** The page; only the list when htmx asks for a newer one. */
  @Get
  ModelAndView<ReadingPage> show(
      HttpRequest<?> request,
      Coordinator coordinator,
      @QueryValue @Nullable String bekraftade,
      Locale locale) {
    var confirmed = Typed.whole(bekraftade, 0, Integer.MAX_VALUE);
    var said =
        confirmed.isPresent()
            ? messages.get(locale, "library.confirmed", confirmed.getAsInt())
            : null;
    return new ModelAndView<>(
        Htmx.isUsed(request) ? "library/_files" : "library/reading",
        pages.page(coordinator.municipalityId(), FormErrors.none(), said, locale));
  }

  /** Takes whatever can be taken, also when one of the files is too large. */
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> add(HttpRequest<?> request, Coordinator coordinator, Locale locale) {
    try (var uploads = Uploads.of(request, "reports", DocumentReader.MAX_SIZE)) {
      var files = uploads.files();
      files.forEach(it -> take(coordinator, it));
      return files.isEmpty()
          ? refused(coordinator, "library.error.none", locale)
          : files.stream().anyMatch(Upload.TooLarge.class::isInstance)
              ? refused(coordinator, "library.error.too-large", locale)
              : back();
    }
  }

  private void take(Coordinator coordinator, Upload upload) {
    if (upload instanceof Upload.Received(var file)) {
      incoming.take(coordinator, file.name(), file.path());
    }
  }

  /** Confirms every review that has nothing to review. */
  @Post("/bekraftelse")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> confirm(Coordinator coordinator, @Body Map<String, String> typed, Locale locale) {
    var confirmed = certain.confirm(coordinator, locale);
    return HttpResponse.seeOther(URI.create(PATH + "?bekraftade=" + confirmed));
  }

  /** Takes what is done out of the list. */
  @Post("/rensning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> clear(Coordinator coordinator, @Body Map<String, String> typed) {
    files.removeDone(coordinator.municipalityId());
    return back();
  }

  @Post("/{id}/nytt-forsok")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> tryAgain(Coordinator coordinator, long id, @Body Map<String, String> typed) {
    files.tryAgain(coordinator.municipalityId(), existing(coordinator, id));
    return back();
  }

  @Post("/{id}/borttagning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(Coordinator coordinator, long id, @Body Map<String, String> typed) {
    files.remove(coordinator.municipalityId(), existing(coordinator, id));
    return back();
  }

  private long existing(Coordinator coordinator, long id) {
    if (!files.exists(coordinator.municipalityId(), id)) {
      throw new NotFound();
    }
    return id;
  }

  private static HttpResponse<?> back() {
    return HttpResponse.seeOther(URI.create(PATH));
  }

  private HttpResponse<?> refused(Coordinator coordinator, String key, Locale locale) {
    var errors = FormErrors.none().add("reports", messages.get(locale, key));
    return HttpResponse.unprocessableEntity()
        .body(
            new ModelAndView<>(
                "library/reading", pages.page(coordinator.municipalityId(), errors, null, locale)));
  }
}
