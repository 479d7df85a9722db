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
import java.util.HashMap;
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

  /** So many lines show what is meant. */
  private static final int MOST_UNREAD = 3;

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
    var page = new Overtaken(find(coordinator, id), typed);
    if (Htmx.isUsed(request)) {
      return saveFields(page, coordinator, locale);
    }
    var wrong = page.errors(messages, locale);
    if (!wrong.isEmpty()) {
      return again(page.asTyped(), wrong, coordinator, locale);
    }
    var saved = reviews.save(page.draft(), typed, coordinator.municipalityName(), locale);
    if (saved.isEmpty()) {
      return elsewhere(find(coordinator, id));
    }
    if (saved.get().form().value(ReviewForm.EDITION).isEmpty()) {
      wrong.add(ReviewForm.EDITION, messages.get(locale, "evaluation.error.edition"));
      return again(saved.get(), wrong, coordinator, locale);
    }
    return HttpResponse.seeOther(URI.create(saved.get().path()));
  }

  /** Only what has changed comes along, so nothing of anybody else's is written over. */
  private HttpResponse<?> saveFields(Overtaken page, Coordinator coordinator, Locale locale) {
    return reviews
        .save(page.draft(), page.typed(), coordinator.municipalityName(), locale)
        .<HttpResponse<?>>map(saved -> {
          var seen =
              page.isCurrent() && saved.version() == page.draft().version() + 1
                  ? Integer.toString(saved.version())
                  : page.typed().getOrDefault(Overtaken.VERSION, "");
          return HttpResponse.ok(
              new ModelAndView<>("evaluation/_sums", reviews.sums(saved, seen, locale)));
        })
        .orElseGet(() -> elsewhere(find(coordinator, page.draft().id())));
  }

  private HttpResponse<?> again(
      Draft draft, FormErrors errors, Coordinator coordinator, Locale locale) {
    return HttpResponse.unprocessableEntity().body(pages.page(draft, errors, coordinator, locale));
  }

  /** The fields come along, so that nothing typed since the last saving is lost. */
  @Post("/bekraftelse")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> confirm(
      Coordinator coordinator, long id, @Body Map<String, String> typed, Locale locale) {
    var page = new Overtaken(find(coordinator, id), typed);
    var wrong = page.draft().isOpen() ? page.errors(messages, locale) : FormErrors.none();
    if (!wrong.isEmpty()) {
      return again(page.asTyped(), wrong, coordinator, locale);
    }
    reviews.save(page.draft(), typed, coordinator.municipalityName(), locale);
    return switch (reviews.confirm(coordinator, id, locale)) {
      case Reviews.Confirmed.Kept(var evaluation) ->
          HttpResponse.seeOther(URI.create("/utvarderingar/" + evaluation));
      case Reviews.Confirmed.Wrong(var errors) ->
          again(find(coordinator, id), errors, coordinator, locale);
      case Reviews.Confirmed.Gone _ -> HttpResponse.seeOther(URI.create("/utvarderingar"));
    };
  }

  /** Two columns out of a spreadsheet. What is not understood is said, the rest is kept. */
  @Post("/inklistrat")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> paste(
      Coordinator coordinator, long id, @Body Map<String, String> typed, Locale locale) {
    var page = new Overtaken(find(coordinator, id), typed);
    var wrong = page.errors(messages, locale);
    if (!wrong.isEmpty()) {
      return again(page.asTyped(), wrong, coordinator, locale);
    }
    var edition = editions.find(page.asTyped().form().value(ReviewForm.EDITION));
    if (edition.isEmpty()) {
      return HttpResponse.seeOther(URI.create(page.draft().path()));
    }
    var pasted = PastedPoints.of(typed.getOrDefault("pasted", ""), edition.get());
    var fields = new HashMap<>(typed);
    fields.putAll(pasted.points());
    var saved = reviews.save(page.draft(), fields, coordinator.municipalityName(), locale);
    if (saved.isEmpty()) {
      return elsewhere(find(coordinator, id));
    }
    if (pasted.unread().isEmpty()) {
      return HttpResponse.seeOther(URI.create(page.draft().path() + "#area-1"));
    }
    var unread = String.join(", ", pasted.unread().stream().limit(MOST_UNREAD).toList());
    wrong.add("pasted", messages.get(locale, "evaluation.error.pasted", unread));
    return again(saved.get(), wrong, coordinator, locale);
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
