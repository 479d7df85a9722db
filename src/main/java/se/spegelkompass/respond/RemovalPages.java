package se.spegelkompass.respond;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.Locale;
import se.spegelkompass.round.Rounds.Asking;
import se.spegelkompass.web.Numbers;

/** Builds the pages around the removal of a response. */
@Singleton
class RemovalPages {

  private final Visits visits;

  RemovalPages(Visits visits) {
    this.visits = visits;
  }

  ModelAndView<RemovalPage> ask(String link, Visit.Begun begun, Locale locale) {
    var round = begun.asking().round();
    return new ModelAndView<>(
        "respond/removal",
        new RemovalPage(
            "/s/" + link,
            visits.municipality(begun.asking()).name(),
            round.name(),
            begun.ongoing().journey().answered(),
            begun.ongoing().comments().size(),
            Numbers.date(round.lastDay(), locale)));
  }

  ModelAndView<RemovedPage> removed(String link, Asking asking, boolean canBegin) {
    return page(link, asking, "done", canBegin);
  }

  /** There is no response by this browser. */
  ModelAndView<RemovedPage> nothing(String link, Asking asking, boolean canBegin) {
    return page(link, asking, "nothing", canBegin);
  }

  /** A response cannot be found any more once it is anonymous. */
  ModelAndView<RemovedPage> tooLate(String link, Visit.Closed closed) {
    var anonymous = closed.asking().round().isClosed();
    return page(link, closed.asking(), anonymous ? "anonymous" : "over", false);
  }

  private ModelAndView<RemovedPage> page(String link, Asking asking, String key, boolean canBegin) {
    return new ModelAndView<>(
        "respond/removed",
        new RemovedPage(
            "/s/" + link,
            visits.municipality(asking).name(),
            asking.round().name(),
            key,
            canBegin));
  }
}
