package se.spegelkompass.invite;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Typed;

/** Looks through the addresses of a round. */
@Controller(AddressController.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class AddressController {

  static final String PATH = "/matningar/{id}/inbjudningar/adresser";

  private static final int PAGE = 50;
  private static final int MOST_PAGES = 10_000;

  private final Rounds rounds;
  private final InvitationRepository repository;
  private final GroupNames names;
  private final Messages messages;

  AddressController(
      Rounds rounds, InvitationRepository repository, GroupNames names, Messages messages) {
    this.rounds = rounds;
    this.repository = repository;
    this.names = names;
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
    var group = ChosenGroup.of(round, grupp);
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
    var path = "/matningar/" + id + "/inbjudningar/adresser" + query;
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
}
