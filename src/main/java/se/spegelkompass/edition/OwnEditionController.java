package se.spegelkompass.edition;

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
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.EditionCheck;
import se.spegelkompass.framework.Fault;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Upload;

/**
 * Adding an edition of one's own: hand in, look at what was found, publish. Nothing is kept between
 * the steps; the files come along with the form and are checked again.
 */
@Controller("/ramverk/egen")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class OwnEditionController {

  private static final String FIELD = "folder";

  private final OwnEditions own;
  private final AuditLog log;
  private final Messages messages;

  OwnEditionController(OwnEditions own, AuditLog log, Messages messages) {
    this.own = own;
    this.log = log;
    this.messages = messages;
  }

  @Get
  ModelAndView<NewEditionPage> fresh() {
    return form(FormErrors.none());
  }

  @Post("/granskning")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> check(HttpRequest<?> request, Coordinator coordinator, Locale locale) {
    return switch (Upload.of(request, FIELD, Folder.LARGEST_TEXT)) {
      case Upload.Nothing() -> refused("own-edition.none", locale);
      case Upload.TooLarge() -> refused("own-edition.unreadable.too-much", locale);
      case Upload.Received(var file) -> {
        try (file) {
          yield check(coordinator, file.content(), locale);
        }
      }
    };
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> publish(Coordinator coordinator, @Body Map<String, String> typed, Locale locale) {
    byte[] zip;
    try {
      zip = Base64.getDecoder().decode(typed.getOrDefault(FIELD, ""));
    } catch (IllegalArgumentException e) {
      return refused("own-edition.none", locale);
    }
    try {
      var folder = Folder.unzip(zip);
      return switch (own.publish(coordinator.municipalityId(), folder)) {
        case OwnEditions.Published.Done(var edition) -> {
          var path = EditionPages.at(edition);
          log.write(coordinator, AuditAction.EDITION_PUBLISHED, edition.name().in(locale), path);
          yield HttpResponse.seeOther(URI.create(path));
        }
        case OwnEditions.Published.Refused(var faults) -> faulty(faults, locale);
      };
    } catch (Folder.Unreadable e) {
      return refused("own-edition.unreadable." + e.why().key(), locale);
    }
  }

  private HttpResponse<?> check(Coordinator coordinator, byte[] zip, Locale locale) {
    try {
      var folder = Folder.unzip(zip);
      return switch (own.check(coordinator.municipalityId(), folder)) {
        case EditionCheck.Outcome.Good(var edition) ->
            HttpResponse.ok(new ModelAndView<>("edition/own-check", page(edition, folder, locale)));
        case EditionCheck.Outcome.Broken(var faults) -> faulty(faults, locale);
      };
    } catch (Folder.Unreadable e) {
      return refused("own-edition.unreadable." + e.why().key(), locale);
    }
  }

  private HttpResponse<?> faulty(List<Fault> faults, Locale locale) {
    var texts = new FaultTexts(messages, locale);
    return HttpResponse.unprocessableEntity()
        .body(
            new ModelAndView<>(
                "edition/own-faults",
                new FaultsPage(
                    faults.size(),
                    faults.stream()
                        .limit(FaultsPage.MOST)
                        .map(it -> new FaultsPage.Line(texts.where(it), texts.what(it)))
                        .toList())));
  }

  private static CheckedEditionPage page(Edition edition, Folder folder, Locale locale) {
    return new CheckedEditionPage(
        edition.id(),
        edition.name().in(locale),
        edition.subQuestions().count(),
        edition.items().count(),
        edition.items().filter(it -> it.sameAs().isEmpty()).count(),
        Base64.getEncoder().encodeToString(folder.zip()));
  }

  private HttpResponse<?> refused(String key, Locale locale) {
    return HttpResponse.unprocessableEntity()
        .body(form(FormErrors.none().add(FIELD, messages.get(locale, key))));
  }

  private static ModelAndView<NewEditionPage> form(FormErrors errors) {
    return new ModelAndView<>(
        "edition/own-new", new NewEditionPage(errors, FormatController.SCHEMAS));
  }
}
