package se.spegelkompass.respond;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import se.spegelkompass.framework.AnsweringTime;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Item;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.round.Rounds.Asking;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;
import se.spegelkompass.web.QrCode;

/** Builds the respondent's pages around the items: before, between and after. */
@Singleton
class RespondPages {

  private final Visits visits;
  private final Rounds rounds;
  private final GroupNames names;
  private final Messages messages;

  RespondPages(Visits visits, Rounds rounds, GroupNames names, Messages messages) {
    this.visits = visits;
    this.rounds = rounds;
    this.names = names;
    this.messages = messages;
  }

  static ModelAndView<?> unknown() {
    return new ModelAndView<>("respond/unknown", new Nothing());
  }

  /** A page that needs no values of its own. */
  public record Nothing() {}

  ModelAndView<ClosedPage> closed(Visit.Closed closed, Locale locale) {
    var round = closed.asking().round();
    return new ModelAndView<>(
        "respond/closed",
        new ClosedPage(
            visits.municipality(closed.asking()).name(),
            round.name(),
            round.isOver(Rounds.today()) ? Numbers.date(round.lastDay(), locale) : null,
            round.isClosed(),
            privacy(closed.asking())));
  }

  ModelAndView<NotInvitedPage> notInvited(Asking asking) {
    return new ModelAndView<>(
        "respond/not-invited",
        new NotInvitedPage(visits.municipality(asking).name(), asking.round().name()));
  }

  private static String privacy(Asking asking) {
    return asking
        .group()
        .link()
        .map(link -> "/s/" + link + "/integritet")
        .orElse("/sa-skyddas-dina-svar");
  }

  ModelAndView<StartPage> start(String link, Asking asking, boolean own, Locale locale) {
    var round = asking.round();
    var areas = AskedAreas.of(rounds.edition(round), asking.group().kind());
    var all = areas.items(List.copyOf(areas.items().keySet()));
    var minutes = areas.minutes(asking.group().choices().minutes(), locale);
    return new ModelAndView<>(
        "respond/start",
        new StartPage(
            "/s/" + link,
            visits.municipality(asking).name(),
            messages.get(locale, "group.one." + asking.group().kind().key()),
            names.ofResult(round, asking.group(), locale),
            all.size(),
            areas.items().size(),
            minutes < AnsweringTime.minutes(all, locale),
            minutes,
            Numbers.shortDate(asking.round().lastDay(), locale),
            asking.group().k(round),
            own));
  }

  ModelAndView<WelcomeBackPage> welcomeBack(
      String link, Visit.Begun begun, String host, Locale locale) {
    var journey = begun.ongoing().journey();
    var resume = resume(host, begun);
    return new ModelAndView<>(
        "respond/welcome-back",
        new WelcomeBackPage(
            "/s/" + link,
            visits.municipality(begun.asking()).name(),
            begun.asking().round().name(),
            begun.ongoing().submitted(),
            journey.answered(),
            journey.items().size(),
            resume,
            QrCode.of(resume)));
  }

  ModelAndView<ReviewPage> review(String link, Visit.Begun begun, Locale locale) {
    var edition = rounds.edition(begun.asking().round());
    var journey = begun.ongoing().journey();
    var areas =
        edition.areas().stream()
            .map(area -> reviewArea(link, begun, area, locale))
            .filter(area -> !area.lines().isEmpty())
            .toList();
    return new ModelAndView<>(
        "respond/review",
        new ReviewPage(
            "/s/" + link,
            begun.asking().round().name(),
            begun.ongoing().submitted(),
            journey.answered(),
            journey.items().size(),
            areas));
  }

  ModelAndView<ThanksPage> thanks(String link, Visit.Begun begun, String host, Locale locale) {
    var round = begun.asking().round();
    var resume = resume(host, begun);
    return new ModelAndView<>(
        "respond/thanks",
        new ThanksPage(
            "/s/" + link,
            visits.municipality(begun.asking()).name(),
            round.name(),
            Numbers.date(round.lastDay(), locale),
            begun.asking().group().k(round),
            begun.ongoing().moreAreas(),
            resume,
            QrCode.of(resume)));
  }

  private ReviewPage.ReviewArea reviewArea(
      String link, Visit.Begun begun, Area area, Locale locale) {
    var prefix = area.number() + ".";
    List<ReviewPage.Line> lines =
        begun.ongoing().journey().items().stream()
            .filter(item -> item.subQuestionId().startsWith(prefix))
            .map(item -> line(link, begun, item, locale))
            .toList();
    return new ReviewPage.ReviewArea(
        messages.get(locale, "respond.area", area.number(), area.shortTitle().in(locale)), lines);
  }

  private ReviewPage.Line line(String link, Visit.Begun begun, Item item, Locale locale) {
    var answer = begun.ongoing().journey().answer(item);
    return new ReviewPage.Line(
        item.question().in(locale),
        answer
            .map(it -> text(it, item, locale))
            .orElseGet(() -> messages.get(locale, "respond.unanswered")),
        answer.isPresent(),
        begun.ongoing().comments().get(item.id()),
        ItemPages.at(link, item) + "?ater=granska",
        begun.ongoing().journey().canVisit(item));
  }

  private String text(Answer answer, Item item, Locale locale) {
    return switch (answer) {
      case Answer.OnStep(var number) -> item.steps().get(number - 1).text().in(locale);
      case Answer.NotKnown() -> messages.get(locale, "answer.not-known");
      case Answer.NotApplicable() -> messages.get(locale, "answer.not-applicable");
    };
  }

  private static String resume(String host, Visit.Begun begun) {
    return host + "/f/" + begun.token().value();
  }
}
