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
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Language;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.NotFound;
import se.spegelkompass.web.Numbers;
import se.spegelkompass.web.Typed;

/** Codes on paper, for those without mail. */
@Controller("/matningar/{id}/inbjudningar/papper")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class PaperController {

  private static final int MOST = 400;

  private final Rounds rounds;
  private final Invitations invitations;
  private final InvitationRepository repository;
  private final GroupNames names;
  private final HttpHostResolver hosts;
  private final AuditLog log;
  private final Messages messages;

  PaperController(
      Rounds rounds,
      Invitations invitations,
      InvitationRepository repository,
      GroupNames names,
      HttpHostResolver hosts,
      AuditLog log,
      Messages messages) {
    this.rounds = rounds;
    this.invitations = invitations;
    this.repository = repository;
    this.names = names;
    this.hosts = hosts;
    this.log = log;
    this.messages = messages;
  }

  @Get
  HttpResponse<?> show(
      Coordinator coordinator, long id, @QueryValue @Nullable String grupp, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    return round.isClosed()
        ? HttpResponse.seeOther(URI.create("/matningar/" + id))
        : HttpResponse.ok(
            page(
                round,
                grupp == null ? "" : grupp,
                "8",
                Language.of(locale).code(),
                FormErrors.none(),
                locale));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> print(
      HttpRequest<?> request,
      Coordinator coordinator,
      long id,
      @Body Map<String, String> typed,
      Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var text = typed.getOrDefault("number", "").strip();
    var number = Typed.whole(text, 1, MOST);
    var group = typed.getOrDefault("group", "");
    var language = Language.of(Locale.of(typed.getOrDefault("language", "")));
    if (round.isClosed() || number.isEmpty()) {
      var key = round.isClosed() ? "invite.error.closed" : "invite.error.number";
      var errors = FormErrors.none().add("number", messages.get(locale, key, MOST));
      return HttpResponse.unprocessableEntity()
          .body(page(round, group, text, language.code(), errors, locale));
    }
    var origin = hosts.resolve(request);
    if (!Origin.isUsable(origin)) {
      var errors = FormErrors.none().add("number", messages.get(locale, "invite.error.host"));
      return HttpResponse.unprocessableEntity()
          .body(page(round, group, text, language.code(), errors, locale));
    }
    var asked = group(round, group);
    var slips =
        invitations.print(round, asked, number.getAsInt(), language).stream()
            .map(code ->
                new CodeSheet.Slip(origin + "/f/" + invitations.token(code).value(), code.shown()))
            .toList();
    log.write(coordinator, AuditAction.SHEETS_PRINTED, round.name(), "/matningar/" + id);
    return HttpResponse.ok(
            new CodeSheet().pdf(words(round, asked, coordinator, origin, language.locale()), slips))
        .contentType(MediaType.APPLICATION_PDF_TYPE)
        .header(
            "Content-Disposition",
            "attachment; filename=\"koder-%d-%s.pdf\"".formatted(id, fileName(asked)))
        .header("Cache-Control", "no-store");
  }

  /** Bundles of slips for two groups must not be taken for each other. */
  private String fileName(Group group) {
    return Normalizer.normalize(names.of(group, Language.SV.locale()), Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9 -]", "")
        .strip()
        .replaceAll("[ -]+", "-");
  }

  private CodeSheet.Words words(
      Round round, Group group, Coordinator coordinator, String origin, Locale locale) {
    return new CodeSheet.Words(
        messages.get(locale, "invite.slip.heading", coordinator.municipalityName()),
        round.name(),
        messages.get(locale, "invite.slip.group", names.of(group, locale)),
        messages.get(locale, "invite.slip.how"),
        origin.replaceFirst("^https?://", "") + "/kod",
        messages.get(locale, "invite.slip.last-day", Numbers.date(round.lastDay(), locale)),
        messages.get(locale, "invite.slip.promise", round.k()));
  }

  /** Codes that have been lost stop working; what has been answered with them stays. */
  @Post("/borttagning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(Coordinator coordinator, long id, @Body Map<String, String> typed) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var removed =
        repository.removePaper(
            round.municipalityId(), group(round, typed.getOrDefault("group", "")).id());
    if (removed > 0) {
      log.write(coordinator, AuditAction.INVITATION_REMOVED, round.name(), "/matningar/" + id);
    }
    return HttpResponse.seeOther(URI.create("/matningar/" + id + "/inbjudningar/papper"));
  }

  private ModelAndView<PaperPage> page(
      Round round, String group, String number, String language, FormErrors errors, Locale locale) {
    return new ModelAndView<>(
        "invite/paper",
        new PaperPage(
            "/matningar/" + round.id() + "/inbjudningar",
            round.groups().stream()
                .map(it -> new Choice(Long.toString(it.id()), names.of(it, locale)))
                .toList(),
            group,
            number,
            Arrays.stream(Language.values()).map(it -> new Choice(it.code(), it.title())).toList(),
            language,
            printed(round, locale),
            errors));
  }

  private List<PaperPage.Printed> printed(Round round, Locale locale) {
    return repository.counts(round.municipalityId(), round.id()).stream()
        .filter(it -> it.state() == InvitationState.PRINTED)
        .map(it ->
            new PaperPage.Printed(
                it.groupId(),
                names.of(round, it.groupId(), locale),
                messages.get(locale, "invite.paper.codes", it.invitations())))
        .toList();
  }

  private static Group group(Round round, String text) {
    return round.group(Typed.id(text).orElse(0)).orElseThrow(NotFound::new);
  }
}
