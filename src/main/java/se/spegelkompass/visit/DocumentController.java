package se.spegelkompass.visit;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.visit.Materials.Found;
import se.spegelkompass.web.Attachment;
import se.spegelkompass.web.NotFound;

/** Hands a document back, as a file to save. */
@Controller("/matningar/{id}/forberedelse/{subQuestion}/underlag/{materialId}/fil")
@Secured(SecurityRule.IS_AUTHENTICATED)
class DocumentController {

  private final Visits visits;
  private final Materials materials;

  DocumentController(Visits visits, Materials materials) {
    this.visits = visits;
    this.materials = materials;
  }

  @Get
  HttpResponse<?> fetch(Coordinator coordinator, long id, String subQuestion, String materialId) {
    var round = visits.require(coordinator, id).round();
    if (materials.find(round, subQuestion, materialId) instanceof Found.There(var it)
        && it instanceof Material.Document document) {
      return Attachment.bytes(
          document.fileName(), materials.content(round, document), document.size());
    }
    throw new NotFound();
  }
}
