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
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import se.spegelkompass.web.Typed;
import se.spegelkompass.web.Upload;

/** Lists of addresses: looking at them, and adding to them. */
@Controller("/matningar/{id}/inbjudningar/adresser")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class AddressController {

  private static final int PAGE = 50;
  private static final int MOST_PAGES = 10_000;

  private final Rounds rounds;
  private final Invitations invitations;
  private final InvitationRepository repository;
  private final GroupNames names;
  private final AuditLog log;
  private final Messages messages;

  AddressController(
      Rounds rounds,
      Invitations invitations,
      InvitationRepository repository,
      GroupNames names,
      AuditLog log,
      Messages messages) {
    this.rounds = rounds;
    this.invitations = invitations;
    this.repository = repository;
    this.names = names;
    this.log = log;
    this.messages = messages;
  }

  @Get
  HttpResponse<?> list(
      Coordinator coordinator,
      long id,
      @QueryValue @Nullable String grupp,
      @QueryValue @Nullable String sok,
      @QueryValue @Nullable String sida,
      Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    if (round.isClosed()) {
      return HttpResponse.seeOther(URI.create("/matningar/" + id));
    }
    var group = group(round, grupp);
    var search = sok == null ? "" : sok.strip();
    var number = Typed.whole(sida, 1, MOST_PAGES).orElse(1);
    var first = (number - 1) * PAGE;
    var rows =
        repository.page(
            round.municipalityId(),
            round.id(),
            group.map(Group::id).orElse(0L),
            "%" + search.replaceAll("([\\\\%_])", "\\\\$1") + "%",
            PAGE + 1,
            first);
    var query =
        "?grupp=%s&sok=%s&sida="
            .formatted(
                group.map(it -> Long.toString(it.id())).orElse(""),
                URLEncoder.encode(search, StandardCharsets.UTF_8));
    var path = at(id) + query;
    return HttpResponse.ok(
        new ModelAndView<>(
            "invite/addresses",
            new AddressesPage(
                "/matningar/" + id + "/inbjudningar",
                search,
                group.map(it -> Long.toString(it.id())).orElse(""),
                choices(round, locale),
                rows.stream().limit(PAGE).map(it -> line(round, it, locale)).toList(),
                group.isPresent() || !search.isEmpty(),
                first > 0 ? path + (number - 1) : null,
                rows.size() > PAGE ? path + (number + 1) : null)));
  }

  private List<Choice> choices(Round round, Locale locale) {
    var all = Stream.of(new Choice("", messages.get(locale, "invite.all-groups")));
    var groups =
        round.groups().stream().map(it -> new Choice(Long.toString(it.id()), names.of(it, locale)));
    return Stream.concat(all, groups).toList();
  }

  private AddressesPage.Line line(Round round, InvitationRow row, Locale locale) {
    return new AddressesPage.Line(
        row.id(),
        row.email(),
        row.label(),
        names.of(round, row.roundGroupId(), locale),
        messages.get(locale, "invite.one." + row.state().key()),
        row.noReminders());
  }

  @Get("/nya")
  HttpResponse<?> fresh(
      Coordinator coordinator, long id, @QueryValue @Nullable String grupp, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    return round.isClosed()
        ? HttpResponse.seeOther(URI.create("/matningar/" + id))
        : HttpResponse.ok(
            page(round, group(round, grupp), "", null, List.of(), FormErrors.none(), locale));
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
    var group = group(round, grupp);
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
    var group = group(round, grupp);
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
    var list =
        AddressList.of(
            rows,
            groupsByName(round),
            group.map(it -> OptionalLong.of(it.id())).orElseGet(OptionalLong::empty));
    var known = invitations.add(round, list.good());
    var faults = new ArrayList<>(list.faults());
    known.forEach(it ->
        faults.add(new AddressFault(it.line(), it.row(), AddressFault.Reason.KNOWN, List.of())));
    faults.sort(Comparator.comparingInt(AddressFault::line));
    var added = list.good().size() - known.size();
    if (added > 0) {
      log.write(
          coordinator, AuditAction.INVITATIONS_ADDED, round.name(), "/matningar/" + round.id());
    }
    var again =
        faults.stream()
            .filter(it -> it.reason() != AddressFault.Reason.KNOWN)
            .filter(it -> it.reason() != AddressFault.Reason.TWICE)
            .map(AddressFault::row)
            .collect(Collectors.joining("\n"));
    var body = page(round, group, again, added, faults, FormErrors.none(), locale);
    return faults.isEmpty() && added > 0
        ? HttpResponse.ok(body)
        : HttpResponse.unprocessableEntity().body(body);
  }

  /** By name in both languages, and by kind. */
  private Map<String, Long> groupsByName(Round round) {
    var byName = new HashMap<String, Long>();
    for (var group : round.groups()) {
      for (var language : Language.values()) {
        byName.putIfAbsent(names.of(group, language.locale()).toLowerCase(Locale.ROOT), group.id());
      }
    }
    for (var group : round.groups()) {
      byName.putIfAbsent(group.kind().key(), group.id());
    }
    return byName;
  }

  private HttpResponse<?> refused(
      Round round, Optional<Group> group, String text, String field, String key, Locale locale) {
    var errors = FormErrors.none().add(field, messages.get(locale, key));
    return HttpResponse.unprocessableEntity()
        .body(page(round, group, text, null, List.of(), errors, locale));
  }

  private ModelAndView<NewAddressesPage> page(
      Round round,
      Optional<Group> group,
      String text,
      @Nullable Integer added,
      List<AddressFault> faults,
      FormErrors errors,
      Locale locale) {
    return new ModelAndView<>(
        "invite/new-addresses",
        new NewAddressesPage(
            "/matningar/" + round.id() + "/inbjudningar",
            group.map(it -> "?grupp=" + it.id()).orElse(""),
            group.map(it -> names.of(it, locale)).orElse(null),
            round.groups().stream().map(it -> names.of(it, locale)).toList(),
            text,
            added,
            faults.stream()
                .limit(NewAddressesPage.MOST_FAULTS)
                .map(it ->
                    new NewAddressesPage.FaultLine(
                        it.line(),
                        it.row(),
                        messages.get(locale, it.reason().messageKey(), it.details().toArray())))
                .toList(),
            Math.max(0, faults.size() - NewAddressesPage.MOST_FAULTS),
            errors));
  }

  /** The group in the address; none where the address says nothing. */
  private static Optional<Group> group(Round round, @Nullable String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(round.group(Typed.id(text).orElse(0)).orElseThrow(NotFound::new));
  }

  private static String at(long id) {
    return "/matningar/" + id + "/inbjudningar/adresser";
  }
}
