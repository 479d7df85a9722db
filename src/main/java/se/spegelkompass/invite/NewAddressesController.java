package se.spegelkompass.invite;

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
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Upload;

/** Adds addresses to a round, from a text or a file. */
@Controller(AddressController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class NewAddressesController {

  private final Rounds rounds;
  private final NewAddresses addresses;
  private final NewAddressesPages pages;
  private final AuditLog log;
  private final Messages messages;

  NewAddressesController(
      Rounds rounds,
      NewAddresses addresses,
      NewAddressesPages pages,
      AuditLog log,
      Messages messages) {
    this.rounds = rounds;
    this.addresses = addresses;
    this.pages = pages;
    this.log = log;
    this.messages = messages;
  }

  @Get("/nya")
  HttpResponse<?> fresh(
      Coordinator coordinator, long id, @QueryValue @Nullable String grupp, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    return round.isClosed()
        ? HttpResponse.seeOther(URI.create("/matningar/" + id))
        : HttpResponse.ok(
            pages.fresh(round, ChosenGroup.of(round, grupp), "", FormErrors.none(), locale));
  }

  @Post("/text")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> addText(
      Coordinator coordinator,
      long id,
      @QueryValue @Nullable String grupp,
      @Body Map<String, String> typed,
      Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var group = ChosenGroup.of(round, grupp);
    var text = typed.getOrDefault("addresses", "").strip();
    if (text.isEmpty()) {
      return refused(round, group, text, "addresses", "invite.error.no-text", locale);
    }
    try {
      return add(coordinator, round, group, AddressRows.ofText(text), locale);
    } catch (AddressRows.Unreadable e) {
      return refused(round, group, text, "addresses", e.why().messageKey(), locale);
    }
  }

  @Post("/fil")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> addFile(
      HttpRequest<?> request,
      Coordinator coordinator,
      long id,
      @QueryValue @Nullable String grupp,
      Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var group = ChosenGroup.of(round, grupp);
    return switch (Upload.of(request, "list", AddressRows.LARGEST_FILE)) {
      case Upload.Nothing() -> refused(round, group, "", "list", "invite.error.no-file", locale);
      case Upload.TooLarge() ->
          refused(round, group, "", "list", "invite.error.large-file", locale);
      case Upload.Received(var file) -> {
        try (file) {
          if (file.size() == 0) {
            yield refused(round, group, "", "list", "invite.error.no-file", locale);
          }
          yield add(coordinator, round, group, AddressRows.ofFile(file.content()), locale);
        } catch (AddressRows.Unreadable e) {
          yield refused(round, group, "", "list", e.why().messageKey(), locale);
        }
      }
    };
  }

  private HttpResponse<?> add(
      Coordinator coordinator,
      Round round,
      Optional<Group> group,
      List<AddressRow> rows,
      Locale locale) {
    if (round.isClosed()) {
      return refused(round, group, "", "addresses", "invite.error.closed", locale);
    }
    var added = addresses.add(round, group, rows);
    if (added.count() > 0) {
      log.write(
          coordinator, AuditAction.INVITATIONS_ADDED, round.name(), "/matningar/" + round.id());
    }
    var body = pages.added(round, group, added, locale);
    return added.faults().isEmpty() && added.count() > 0
        ? HttpResponse.ok(body)
        : HttpResponse.unprocessableEntity().body(body);
  }

  private HttpResponse<?> refused(
      Round round, Optional<Group> group, String text, String field, String key, Locale locale) {
    var errors = FormErrors.none().add(field, messages.get(locale, key));
    return HttpResponse.unprocessableEntity().body(pages.fresh(round, group, text, errors, locale));
  }
}
