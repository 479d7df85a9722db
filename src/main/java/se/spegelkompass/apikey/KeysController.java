package se.spegelkompass.apikey;

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
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.NotFound;
import se.spegelkompass.web.Numbers;
import se.spegelkompass.web.Typed;

/** Making and revoking keys. */
@Controller("/nycklar")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class KeysController {

  private static final String PATH = "/nycklar";
  private static final String NAME = "name";
  private static final int LONGEST_NAME = 100;

  private final Keys keys;
  private final AuditLog log;
  private final Messages messages;

  KeysController(Keys keys, AuditLog log, Messages messages) {
    this.keys = keys;
    this.log = log;
    this.messages = messages;
  }

  @Get
  ModelAndView<KeysPage> show(Coordinator coordinator, Locale locale) {
    return page(coordinator, FormErrors.none(), "", null, locale);
  }

  /** The answer is the page itself: an address to go on to would have to hold the key. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> make(Coordinator coordinator, @Body Map<String, String> typed, Locale locale) {
    var name = Typed.text(typed, NAME);
    var errors = FormErrors.none();
    if (name.isEmpty()) {
      errors.add(NAME, messages.get(locale, "key.error.name"));
    } else if (name.length() > LONGEST_NAME) {
      errors.add(NAME, messages.get(locale, "key.error.name-long", LONGEST_NAME));
    }
    if (!errors.isEmpty()) {
      return HttpResponse.unprocessableEntity().body(page(coordinator, errors, name, null, locale));
    }
    var made = keys.make(coordinator, name);
    log.write(coordinator, AuditAction.KEY_MADE, name, PATH);
    return HttpResponse.created(page(coordinator, errors, "", made, locale))
        .header("Cache-Control", "no-store");
  }

  @Post("/{id}/sparrning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> revoke(Coordinator coordinator, long id, @Body Map<String, String> typed) {
    var key = keys.find(coordinator.municipalityId(), id).orElseThrow(NotFound::new);
    if (keys.revoke(coordinator.municipalityId(), id)) {
      log.write(coordinator, AuditAction.KEY_REVOKED, key.name(), PATH);
    }
    return HttpResponse.seeOther(URI.create(PATH));
  }

  private ModelAndView<KeysPage> page(
      Coordinator coordinator,
      FormErrors errors,
      String name,
      @Nullable String made,
      Locale locale) {
    return new ModelAndView<>(
        "apikey/keys",
        new KeysPage(
            errors,
            name,
            made,
            keys.all(coordinator.municipalityId()).stream().map(it -> line(it, locale)).toList()));
  }

  private KeysPage.KeyLine line(KeyRepository.KeyRow row, Locale locale) {
    var made =
        messages.get(locale, "key.made-by", row.person(), Numbers.date(row.createdOn(), locale));
    var used =
        row.lastUsedOn() == null
            ? messages.get(locale, "key.never-used")
            : messages.get(locale, "key.last-used", Numbers.date(row.lastUsedOn(), locale));
    var revoked =
        row.revokedOn() == null
            ? ""
            : " " + messages.get(locale, "key.revoked-on", Numbers.date(row.revokedOn(), locale));
    return new KeysPage.KeyLine(
        row.id(), row.name(), made + " " + used + revoked, row.revokedOn() == null);
  }
}
