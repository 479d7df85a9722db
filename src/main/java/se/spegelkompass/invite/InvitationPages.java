package se.spegelkompass.invite;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.mail.Outbox;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;
import se.spegelkompass.web.Sweden;

/** Builds the page of a round's invitations. It knows who is asked, never who has answered. */
@Singleton
class InvitationPages {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

  private final InvitationRepository repository;
  private final RoundMail mail;
  private final Outbox outbox;
  private final GroupNames names;
  private final Messages messages;

  InvitationPages(
      InvitationRepository repository,
      RoundMail mail,
      Outbox outbox,
      GroupNames names,
      Messages messages) {
    this.repository = repository;
    this.mail = mail;
    this.outbox = outbox;
    this.names = names;
    this.messages = messages;
  }

  /**
   * The page.
   *
   * @param day the day typed for a reminder
   * @param done what has just been done, or null
   */
  ModelAndView<InvitationsPage> page(
      Round round, String day, FormErrors errors, @Nullable String done, Locale locale) {
    var counts = counts(round);
    var unsent = total(counts, InvitationState.WAITING);
    var reminded = mail.remindedOn(round);
    var days = mail.days(round);
    return new ModelAndView<>(
        "invite/invitations",
        new InvitationsPage(
            round.name(),
            "/matningar/" + round.id(),
            round.isOpen(),
            outbox.canSend(),
            done,
            paused(),
            outbox.waiting(round.municipalityId()),
            unsent,
            outbox.minutes(unsent),
            total(counts, InvitationState.SENT),
            reminded.map(it -> Numbers.date(it, locale)).orElse(null),
            reminded.filter(Rounds.today()::equals).isPresent(),
            round.groups().stream().map(it -> group(it, counts, locale)).toList(),
            days.stream()
                .map(it ->
                    new InvitationsPage.DayPart(
                        it.day().toString(), Numbers.date(it.day(), locale), it.done()))
                .toList(),
            days.size() < RoundMail.MOST_DAYS,
            day,
            refused(round, locale),
            errors));
  }

  private @Nullable String paused() {
    return outbox.pausedUntil().map(it -> CLOCK.format(it.atZone(Sweden.ZONE))).orElse(null);
  }

  private Map<Long, Map<InvitationState, Integer>> counts(Round round) {
    var counts = new HashMap<Long, Map<InvitationState, Integer>>();
    for (var count : repository.counts(round.municipalityId(), round.id())) {
      counts
          .computeIfAbsent(count.groupId(), it -> new EnumMap<>(InvitationState.class))
          .put(count.state(), count.invitations());
    }
    return counts;
  }

  private static int total(Map<Long, Map<InvitationState, Integer>> counts, InvitationState state) {
    return counts.values().stream().mapToInt(it -> it.getOrDefault(state, 0)).sum();
  }

  private InvitationsPage.GroupPart group(
      Group group, Map<Long, Map<InvitationState, Integer>> counts, Locale locale) {
    var its = counts.getOrDefault(group.id(), Map.of());
    var papers = its.getOrDefault(InvitationState.PRINTED, 0);
    var mails = its.values().stream().mapToInt(it -> it).sum() - papers;
    var ways = new ArrayList<String>();
    if (mails > 0) {
      ways.add(messages.get(locale, "invite.way.mail", mails));
      its.forEach((state, number) -> {
        if (state != InvitationState.PRINTED) {
          ways.add(messages.get(locale, "invite.state." + state.key(), number));
        }
      });
    }
    if (papers > 0) {
      ways.add(messages.get(locale, "invite.way.paper", papers));
    }
    if (group.openLink()) {
      ways.add(messages.get(locale, "invite.way.link"));
    }
    if (ways.isEmpty()) {
      ways.add(messages.get(locale, "invite.way.none"));
    }
    return new InvitationsPage.GroupPart(
        group.id(),
        names.of(group, locale),
        ways,
        its.containsKey(InvitationState.WAITING) || its.containsKey(InvitationState.REFUSED),
        group.openLink() && mails + papers > 0);
  }

  private List<InvitationsPage.RefusedPart> refused(Round round, Locale locale) {
    return repository.refused(round.municipalityId(), round.id()).stream()
        .map(it ->
            new InvitationsPage.RefusedPart(
                it.id(),
                it.email(),
                names.of(round, it.roundGroupId(), locale),
                refusal(it.refusal(), locale)))
        .toList();
  }

  /** The reply codes of RFC 5321 and RFC 3463 that people meet. */
  private String refusal(@Nullable String code, Locale locale) {
    return switch (code == null ? "" : code) {
      case "550", "551", "553", "address" -> messages.get(locale, "invite.refusal.unknown");
      case "552", "452" -> messages.get(locale, "invite.refusal.full");
      case "" -> messages.get(locale, "invite.refusal.other", "");
      default -> messages.get(locale, "invite.refusal.other", code);
    };
  }
}
