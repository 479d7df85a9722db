package se.spegelkompass.visit;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.visit.PartPages.Entered;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Typed;
import se.spegelkompass.web.Upload;
import se.spegelkompass.web.Uploads;

/** Adds links and documents to a sub-question. */
@Controller("/matningar/{id}/forberedelse/{subQuestion}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class AddingController {

  private final Visits visits;
  private final Adding adding;
  private final PartPages pages;
  private final VisitLog log;
  private final Messages messages;

  AddingController(Visits visits, Adding adding, PartPages pages, VisitLog log, Messages messages) {
    this.visits = visits;
    this.adding = adding;
    this.pages = pages;
    this.log = log;
    this.messages = messages;
  }

  @Post("/lankar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> link(
      Coordinator coordinator,
      long id,
      String subQuestion,
      @Body Map<String, String> typed,
      Locale locale) {
    var visit = visits.require(coordinator, id);
    var it = visit.require(subQuestion);
    var form = MaterialForm.of(typed);
    var errors = form.check(true, messages, locale);
    if (!errors.isEmpty()) {
      return HttpResponse.unprocessableEntity()
          .body(pages.page(visit, it, Entered.link(form), errors, false, locale));
    }
    adding.link(visit, it.id(), form);
    return added(coordinator, visit, it.id(), AuditAction.VISIT_LINK_ADDED, locale);
  }

  @Post("/dokument")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> document(
      HttpRequest<?> request, Coordinator coordinator, long id, String subQuestion, Locale locale) {
    var visit = visits.require(coordinator, id);
    var it = visit.require(subQuestion);
    if (request.getContentLength() > DocumentCheck.LARGEST + Upload.AROUND) {
      return refused(visit, it.id(), "", "visit.file.too-large", locale);
    }
    try (var uploads = Uploads.of(request, "document", DocumentCheck.LARGEST)) {
      var title = uploads.field("documentTitle").map(Typed::text).orElse("");
      var fault = adding.document(visit, it.id(), title, uploads.files());
      return fault.isPresent()
          ? refused(visit, it.id(), title, fault.get(), locale)
          : added(coordinator, visit, it.id(), AuditAction.VISIT_DOCUMENT_ADDED, locale);
    }
  }

  private HttpResponse<?> added(
      Coordinator coordinator, Visit visit, String subQuestion, AuditAction what, Locale locale) {
    log.write(coordinator, visit, subQuestion, what, locale);
    return HttpResponse.seeOther(URI.create(visit.path(subQuestion) + "?sparat=ja"));
  }

  private HttpResponse<?> refused(
      Visit visit, String subQuestion, String title, String key, Locale locale) {
    return HttpResponse.unprocessableEntity()
        .body(
            pages.page(
                visit,
                visit.require(subQuestion),
                Entered.document(title),
                FormErrors.none().add("document", messages.get(locale, key)),
                false,
                locale));
  }
}
