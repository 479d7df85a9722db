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
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.evaluation.Originals;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Htmx;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.NotFound;

/** Looking through a draft before it counts. */
@Controller("/utvarderingar/utkast/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class DraftController {

  private final Drafts drafts;
  private final Reviews reviews;
  private final ReviewPages pages;
  private final Originals originals;
  private final Editions editions;
  private final Messages messages;

  DraftController(
      Drafts drafts,
      Reviews reviews,
      ReviewPages pages,
      Originals originals,
      Editions editions,
      Messages messages) {
    this.drafts = drafts;
    this.reviews = reviews;
    this.pages = pages;
    this.originals = originals;
    this.editions = editions;
    this.messages = messages;
  }

  @Get
  HttpResponse<?> show(Coordinator coordinator, long id, Locale locale) {
    var draft = find(coordinator, id);
    return draft.isOpen()
        ? HttpResponse.ok(pages.page(draft, FormErrors.none(), coordinator, locale))
        : elsewhere(draft);
  }

  /** Where one goes with a draft that nobody works on any more. */
  private static HttpResponse<?> elsewhere(Draft draft) {
    return HttpResponse.seeOther(
        URI.create(
            draft.evaluationId().isPresent()
                ? "/utvarderingar/" + draft.evaluationId().getAsLong()
                : "/utvarderingar"));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> save(
      HttpRequest<?> request,
      Coordinator coordinator,
      long id,
      @Body Map<String, String> typed,
      Locale locale) {
    var saved = reviews.save(find(coordinator, id), typed, coordinator.municipalityName(), locale);
    if (saved.isEmpty()) {
      return elsewhere(find(coordinator, id));
    }
    if (Htmx.isUsed(request)) {
      return HttpResponse.ok(
          new ModelAndView<>("evaluation/_sums", reviews.sums(saved.get(), locale)));
    }
    if (saved.get().form().value(ReviewForm.EDITION).isEmpty()) {
      var errors =
          FormErrors.none()
              .add(ReviewForm.EDITION, messages.get(locale, "evaluation.error.edition"));
      return HttpResponse.unprocessableEntity()
          .body(pages.page(saved.get(), errors, coordinator, locale));
    }
    return HttpResponse.seeOther(URI.create(saved.get().path()));
  }

  /** The fields come along, so that nothing typed since the last saving is lost. */
  @Post("/bekraftelse")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> confirm(
      Coordinator coordinator, long id, @Body Map<String, String> typed, Locale locale) {
    reviews.save(find(coordinator, id), typed, coordinator.municipalityName(), locale);
    return switch (reviews.confirm(coordinator, id, locale)) {
      case Reviews.Confirmed.Kept(var evaluation) ->
          HttpResponse.seeOther(URI.create("/utvarderingar/" + evaluation));
      case Reviews.Confirmed.Wrong(var errors) ->
          HttpResponse.unprocessableEntity()
              .body(pages.page(find(coordinator, id), errors, coordinator, locale));
      case Reviews.Confirmed.Gone _ -> HttpResponse.seeOther(URI.create("/utvarderingar"));
    };
  }

  /** Two columns out of a spreadsheet. What is not understood is said, the rest is kept. */
  @Post("/inklistrat")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> paste(
      Coordinator coordinator, long id, @Body Map<String, String> typed, Locale locale) {
    var draft = find(coordinator, id);
    reviews.save(draft, typed, coordinator.municipalityName(), locale);
    var edition = editions.find(find(coordinator, id).form().value(ReviewForm.EDITION));
    var pasted = edition.map(it -> PastedPoints.of(typed.getOrDefault("pasted", ""), it));
    var saved = pasted.flatMap(it -> drafts.save(coordinator.municipalityId(), id, it.points()));
    if (saved.isEmpty()) {
      return elsewhere(find(coordinator, id));
    }
    if (pasted.get().unread().isEmpty()) {
      return HttpResponse.seeOther(URI.create(draft.path() + "#area-1"));
    }
    var errors =
        FormErrors.none()
            .add(
                "pasted",
                messages.get(
                    locale,
                    "evaluation.error.pasted",
                    pasted.get().unread().stream().limit(3).toList()));
    return HttpResponse.unprocessableEntity()
        .body(pages.page(saved.get(), errors, coordinator, locale));
  }

  @Post("/borttagning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(Coordinator coordinator, long id, @Body Map<String, String> typed) {
    var draft = find(coordinator, id);
    drafts.remove(coordinator.municipalityId(), id);
    return HttpResponse.seeOther(
        URI.create(
            draft.corrects().isPresent()
                ? "/utvarderingar/" + draft.corrects().getAsLong()
                : "/utvarderingar"));
  }

  @Get("/original")
  HttpResponse<StreamedFile> original(Coordinator coordinator, long id) {
    var source = find(coordinator, id).sourceId();
    if (source.isEmpty()) {
      throw new NotFound();
    }
    return originals.of(coordinator.municipalityId(), source.getAsLong());
  }

  private Draft find(Coordinator coordinator, long id) {
    return drafts.find(coordinator.municipalityId(), id).orElseThrow(NotFound::new);
  }
}
