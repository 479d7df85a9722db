package se.spegelkompass.evaluation.library;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.evaluation.References;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.NotFound;

/** Means: computed from the library, typed, or printed in reports. */
@Controller("/utvarderingar/jamforelsetal")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class ReferenceController {

  static final String PATH = "/utvarderingar/jamforelsetal";

  private final References references;
  private final LibraryEntries entries;
  private final ReferencePages pages;
  private final Editions editions;
  private final AuditLog log;
  private final Messages messages;

  ReferenceController(
      References references,
      LibraryEntries entries,
      ReferencePages pages,
      Editions editions,
      AuditLog log,
      Messages messages) {
    this.references = references;
    this.entries = entries;
    this.pages = pages;
    this.editions = editions;
    this.log = log;
    this.messages = messages;
  }

  /** All that are kept, and what the address asks to be computed. */
  @Get
  HttpResponse<?> show(Coordinator coordinator, @RequestBean MeansForm form, Locale locale) {
    var errors = FormErrors.none();
    var means =
        form.asks()
            ? means(coordinator, form, errors, locale)
            : Optional.<LibraryMeans.Result.Means>empty();
    return page(coordinator, form, means, errors, locale);
  }

  /** Keeps what the same choice gives now. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> keep(Coordinator coordinator, @Body Map<String, String> typed, Locale locale) {
    var form = MeansForm.of(typed);
    var errors = FormErrors.none();
    var means = means(coordinator, form, errors, locale);
    if (means.isEmpty()) {
      return page(coordinator, form, means, errors, locale);
    }
    var base = pages.base(means.get(), locale);
    references.add(coordinator.municipalityId(), KeptMeans.of(means.get(), base));
    log.write(coordinator, AuditAction.REFERENCE_ADDED, base, PATH);
    return HttpResponse.seeOther(URI.create(PATH + "#sparade"));
  }

  @Post("/{id}/borttagning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(Coordinator coordinator, long id, @Body Map<String, String> typed) {
    var municipality = coordinator.municipalityId();
    var mean = references.find(municipality, id).orElseThrow(NotFound::new);
    if (references.remove(municipality, id)) {
      log.write(coordinator, AuditAction.REFERENCE_REMOVED, mean.base(), PATH);
    }
    return HttpResponse.seeOther(URI.create(PATH + "#sparade"));
  }

  private HttpResponse<?> page(
      Coordinator coordinator,
      MeansForm form,
      Optional<LibraryMeans.Result.Means> means,
      FormErrors errors,
      Locale locale) {
    var page =
        new ModelAndView<>(
            "library/references",
            pages.page(coordinator.municipalityId(), form, means, errors, locale));
    return errors.isEmpty() ? HttpResponse.ok(page) : HttpResponse.unprocessableEntity().body(page);
  }

  private Optional<LibraryMeans.Result.Means> means(
      Coordinator coordinator, MeansForm form, FormErrors errors, Locale locale) {
    return form.selection(editions, errors, messages, locale)
        .flatMap(selection ->
            switch (LibraryMeans.of(entries.of(coordinator, form.own()), selection)) {
              case LibraryMeans.Result.Means means -> Optional.of(means);
              case LibraryMeans.Result.TooFew few -> {
                errors.add("utgava", tooFew(few, locale));
                yield Optional.empty();
              }
              case LibraryMeans.Result.NoYears _ -> {
                errors.add("till", messages.get(locale, "reference.error.order"));
                yield Optional.empty();
              }
            });
  }

  private String tooFew(LibraryMeans.Result.TooFew few, Locale locale) {
    var sentence =
        messages.get(locale, "reference.error.few", few.municipalities(), LibraryMeans.FEWEST);
    return few.leftOut() == 0
        ? sentence
        : sentence + " " + messages.get(locale, "reference.left-out", few.leftOut());
  }
}
