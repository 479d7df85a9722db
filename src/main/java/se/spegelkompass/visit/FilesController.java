package se.spegelkompass.visit;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Function;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.print.Documents;
import se.spegelkompass.web.Attachment;
import se.spegelkompass.web.Messages;

/** The package as files. Before the round is closed there are none. */
@Controller("/matningar/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
class FilesController {

  private static final MediaType WORD =
      MediaType.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final Visits visits;
  private final PackageFiles files;
  private final Messages messages;

  FilesController(Visits visits, PackageFiles files, Messages messages) {
    this.visits = visits;
    this.files = files;
    this.messages = messages;
  }

  @Get("/forberedelse.docx")
  HttpResponse<?> word(Coordinator coordinator, long id, Locale locale) {
    return closed(
        coordinator,
        id,
        visit ->
            Attachment.made(
                name(visit, locale) + ".docx", files.word(visit, coordinator, locale), WORD));
  }

  @Get("/forberedelse.pdf")
  HttpResponse<?> pdf(Coordinator coordinator, long id, Locale locale) {
    return closed(
        coordinator,
        id,
        visit ->
            Attachment.made(
                name(visit, locale) + ".pdf",
                files.pdf(visit, coordinator, locale),
                Documents.TYPE));
  }

  @Get("/forberedelse.zip")
  HttpResponse<?> zip(Coordinator coordinator, long id, Locale locale) {
    return closed(
        coordinator,
        id,
        visit -> {
          var name = name(visit, locale);
          var own = new LinkedHashMap<String, byte[]>();
          own.put(name + ".docx", files.word(visit, coordinator, locale));
          own.put(name + ".pdf", files.pdf(visit, coordinator, locale));
          var packed = files.zip(visit, own, messages.get(locale, "visit.folder"));
          return Attachment.bytes(name + ".zip", packed.content(), packed.size());
        });
  }

  private String name(Visit visit, Locale locale) {
    return SafeName.of(messages.get(locale, "visit.title") + " " + visit.round().name());
  }

  private HttpResponse<?> closed(
      Coordinator coordinator, long id, Function<Visit, HttpResponse<?>> answer) {
    return visits
        .find(coordinator, id)
        .<HttpResponse<?>>map(visit -> {
          var response = answer.apply(visit);
          files.log(coordinator, visit);
          return response;
        })
        .orElseGet(() -> HttpResponse.seeOther(URI.create(Visit.path(id))));
  }
}
