package se.spegelkompass.feedback;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.round.Round;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;
import se.spegelkompass.web.QrCode;

/** Builds the coordinator's page. */
@Singleton
class EditPages {

  private static final int FEWEST_LINES = 3;

  private final Feedbacks feedbacks;
  private final Evaluations evaluations;
  private final PageAddress addresses;
  private final HttpHostResolver hosts;
  private final Messages messages;

  EditPages(
      Feedbacks feedbacks,
      Evaluations evaluations,
      PageAddress addresses,
      HttpHostResolver hosts,
      Messages messages) {
    this.feedbacks = feedbacks;
    this.evaluations = evaluations;
    this.addresses = addresses;
    this.hosts = hosts;
    this.messages = messages;
  }

  /** What the form holds, and what is to be said about it. */
  record Filled(Written written, FormErrors errors, boolean overtaken, boolean saved) {}

  /**
   * The round's page as it is kept; a new one is about the newest own evaluation of its edition.
   */
  Feedback feedback(Round round) {
    return feedbacks
        .find(round)
        .orElseGet(() ->
            Feedback.none(
                round.municipalityId(),
                round.id(),
                new Written(
                    "",
                    comparable(round).filter(Evaluation::isOwn).map(Evaluation::id).findFirst(),
                    false,
                    List.of())));
  }

  /** The evaluations that it can be about, and none. */
  List<Choice> choices(Round round, Locale locale) {
    return Stream.concat(
            Stream.of(new Choice("", messages.get(locale, "feedback.evaluation.none"))),
            comparable(round).map(it -> new Choice(Long.toString(it.id()), it.name())))
        .toList();
  }

  private Stream<Evaluation> comparable(Round round) {
    return evaluations.all(round.municipalityId()).stream()
        .filter(it -> it.editionId().equals(round.editionId()));
  }

  EditPage page(
      HttpRequest<?> request, Round round, Feedback feedback, Filled filled, Locale locale) {
    var written = filled.written();
    var link = link(request, feedback);
    return new EditPage(
        round.name(),
        "/matningar/" + round.id(),
        path(round),
        filled.errors(),
        filled.overtaken(),
        filled.saved(),
        feedback.version(),
        written.introduction(),
        choices(round, locale),
        written.evaluation().map(Objects::toString).orElse(""),
        written.showGroups(),
        round.k(),
        lines(written),
        feedback.opened().map(it -> Numbers.date(it.on(), locale)).orElse(null),
        feedback.opening(),
        link.orElse(null),
        link.map(QrCode::of).orElse(null));
  }

  static String path(Round round) {
    return "/matningar/" + round.id() + "/aterkoppling";
  }

  private Optional<String> link(HttpRequest<?> request, Feedback feedback) {
    return addresses.path(feedback).map(it -> hosts.resolve(request) + it);
  }

  private static List<EditPage.Line> lines(Written written) {
    var shown =
        Math.min(FeedbackForm.MOST_DOINGS, Math.max(FEWEST_LINES, written.doings().size() + 1));
    return IntStream.rangeClosed(1, shown)
        .mapToObj(it -> new EditPage.Line(it, written.doing(it).what(), written.doing(it).due()))
        .toList();
  }
}
