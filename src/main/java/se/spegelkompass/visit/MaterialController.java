package se.spegelkompass.visit;

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
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.visit.Materials.Found;
import se.spegelkompass.visit.PartPages.Entered;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/** Changes and removes a link or a document; what somebody else did meanwhile is told. */
@Controller("/matningar/{id}/forberedelse/{subQuestion}/underlag/{materialId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class MaterialController {

  private final Visits visits;
  private final Materials materials;
  private final PartPages pages;
  private final VisitLog log;
  private final Messages messages;

  MaterialController(
      Visits visits, Materials materials, PartPages pages, VisitLog log, Messages messages) {
    this.visits = visits;
    this.materials = materials;
    this.pages = pages;
    this.log = log;
    this.messages = messages;
  }

  @Get
  HttpResponse<?> show(
      Coordinator coordinator, long id, String subQuestion, String materialId, Locale locale) {
    var visit = visits.require(coordinator, id);
    var it = visit.require(subQuestion);
    return switch (materials.find(visit.round(), subQuestion, materialId)) {
      case Found.There(var found) ->
          HttpResponse.ok(
              MaterialPage.of(visit, it, found, MaterialForm.of(found), FormErrors.none(), locale));
      case Found.Removed() -> HttpResponse.seeOther(URI.create(visit.path(subQuestion)));
    };
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> change(
      Coordinator coordinator,
      long id,
      String subQuestion,
      String materialId,
      @Body Map<String, String> typed,
      Locale locale) {
    var visit = visits.require(coordinator, id);
    visit.require(subQuestion);
    var form = MaterialForm.of(typed);
    return switch (materials.find(visit.round(), subQuestion, materialId)) {
      case Found.There(var found) -> change(coordinator, visit, found, form, locale);
      case Found.Removed() -> gone(visit, subQuestion, form, locale);
    };
  }

  private HttpResponse<?> change(
      Coordinator coordinator, Visit visit, Material it, MaterialForm form, Locale locale) {
    var isLink = it instanceof Material.Linked;
    var errors = form.check(isLink, messages, locale);
    if (errors.isEmpty() && form.saysTheSame(it)) {
      return saved(visit, it);
    }
    if (errors.isEmpty() && form.version() != it.version()) {
      errors.add("title", messages.get(locale, "visit.error.changed", inWords(it)));
      return again(
          visit, it, new MaterialForm(form.title(), form.address(), it.version()), errors, locale);
    }
    if (!errors.isEmpty()) {
      return again(visit, it, form, errors, locale);
    }
    var address = isLink ? form.address() : null;
    if (!materials.change(visit.round(), it, form.title(), address, form.version())) {
      // somebody was quicker by a moment: look again
      return switch (materials.find(visit.round(), it.subQuestionId(), Long.toString(it.id()))) {
        case Found.There(var now) -> change(coordinator, visit, now, form, locale);
        case Found.Removed() -> gone(visit, it.subQuestionId(), form, locale);
      };
    }
    log.write(coordinator, visit, it.subQuestionId(), AuditAction.VISIT_MATERIAL_CHANGED, locale);
    return saved(visit, it);
  }

  @Post("/borttagning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(
      Coordinator coordinator,
      long id,
      String subQuestion,
      String materialId,
      @Body Map<String, String> typed,
      Locale locale) {
    var visit = visits.require(coordinator, id);
    visit.require(subQuestion);
    if (!(materials.find(visit.round(), subQuestion, materialId) instanceof Found.There(var it))) {
      return HttpResponse.seeOther(URI.create(visit.path(subQuestion)));
    }
    if (!materials.remove(visit.round(), it, MaterialForm.version(typed))) {
      var error = messages.get(locale, "visit.error.changed-before-removal", inWords(it));
      return again(visit, it, MaterialForm.of(it), FormErrors.none().add("title", error), locale);
    }
    log.write(coordinator, visit, it.subQuestionId(), AuditAction.VISIT_MATERIAL_REMOVED, locale);
    return saved(visit, it);
  }

  private static String inWords(Material it) {
    return it instanceof Material.Linked link ? link.title() + ", " + link.address() : it.title();
  }

  private static HttpResponse<?> saved(Visit visit, Material it) {
    return HttpResponse.seeOther(URI.create(visit.path(it.subQuestionId()) + "?sparat=ja"));
  }

  private static HttpResponse<?> again(
      Visit visit, Material it, MaterialForm form, FormErrors errors, Locale locale) {
    var subQuestion = visit.require(it.subQuestionId());
    return HttpResponse.unprocessableEntity()
        .body(MaterialPage.of(visit, subQuestion, it, form, errors, locale));
  }

  /** What was typed stands in the form for a new link, so that nothing is lost. */
  private HttpResponse<?> gone(Visit visit, String subQuestion, MaterialForm form, Locale locale) {
    var errors = FormErrors.none().add("title", messages.get(locale, "visit.error.removed"));
    return HttpResponse.unprocessableEntity()
        .body(
            pages.page(
                visit, visit.require(subQuestion), Entered.link(form), errors, false, locale));
  }
}
