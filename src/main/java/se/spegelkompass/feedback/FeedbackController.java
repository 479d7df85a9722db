package se.spegelkompass.feedback;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Typed;

/** Återkoppling: a coordinator writes, looks at, opens and closes the page. */
@Controller("/matningar/{id}/aterkoppling")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class FeedbackController {

  private static final String SAVED = "sparad";

  private final Rounds rounds;
  private final Feedbacks feedbacks;
  private final EditPages pages;
  private final ToldPages told;
  private final AuditLog log;
  private final Messages messages;

  FeedbackController(
      Rounds rounds,
      Feedbacks feedbacks,
      EditPages pages,
      ToldPages told,
      AuditLog log,
      Messages messages) {
    this.rounds = rounds;
    this.feedbacks = feedbacks;
    this.pages = pages;
    this.told = told;
    this.log = log;
    this.messages = messages;
  }

  @Get
  HttpResponse<?> show(
      HttpRequest<?> request,
      Coordinator coordinator,
      long id,
      @QueryValue @Nullable String klart,
      Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    if (!round.isClosed()) {
      return HttpResponse.ok(new ModelAndView<>("feedback/too-early", new TooEarly(round)));
    }
    var feedback = pages.feedback(round);
    var filled =
        new EditPages.Filled(feedback.written(), FormErrors.none(), false, SAVED.equals(klart));
    return HttpResponse.ok(page(request, round, feedback, filled, locale));
  }

  /** Of a round that people still answer. */
  record TooEarly(String name, String path) {
    TooEarly(Round round) {
      this(round.name(), "/matningar/" + round.id());
    }
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> write(
      HttpRequest<?> request,
      Coordinator coordinator,
      long id,
      @Body Map<String, String> typed,
      Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    if (!round.isClosed()) {
      return HttpResponse.seeOther(URI.create(EditPages.path(round)));
    }
    var form = new FeedbackForm(typed);
    var errors = FormErrors.none();
    var written = form.check(pages.choices(round, locale), errors, messages, locale);
    if (!errors.isEmpty()) {
      var filled = new EditPages.Filled(written, errors, false, false);
      return HttpResponse.unprocessableEntity()
          .body(page(request, round, asTyped(round, form), filled, locale));
    }
    if (feedbacks.write(round, form.version(), written)) {
      log(coordinator, AuditAction.FEEDBACK_CHANGED, round);
      return saved(round);
    }
    return overtaken(request, round, written, locale);
  }

  /** What is stored, but of the version that the form was filled in with. */
  private Feedback asTyped(Round round, FeedbackForm form) {
    var it = pages.feedback(round);
    return new Feedback(
        it.municipalityId(),
        it.roundId(),
        Math.max(0, form.version()),
        it.written(),
        it.opening(),
        it.opened());
  }

  /** The same form sent twice differs in nothing, and is saved. */
  private HttpResponse<?> overtaken(
      HttpRequest<?> request, Round round, Written written, Locale locale) {
    var feedback = pages.feedback(round);
    var errors =
        new Overtaken(feedback.written(), written, messages, locale)
            .errors(pages.choices(round, locale));
    return errors.isEmpty()
        ? saved(round)
        : HttpResponse.status(HttpStatus.CONFLICT)
            .body(
                page(
                    request,
                    round,
                    feedback,
                    new EditPages.Filled(written, errors, true, false),
                    locale));
  }

  @Get("/forhandsvisning")
  HttpResponse<?> preview(Coordinator coordinator, long id, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    return round.isClosed()
        ? HttpResponse.ok(told.preview(round, pages.feedback(round), locale))
        : HttpResponse.seeOther(URI.create(EditPages.path(round)));
  }

  /** Opens the page, or gives an open one another address. */
  @Post("/oppning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> open(Coordinator coordinator, long id, @Body Map<String, String> typed) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var isOpen = feedbacks.find(round).flatMap(Feedback::opened).isPresent();
    var opening = Typed.whole(typed.get("opening"), 0, Integer.MAX_VALUE);
    if (round.isClosed() && opening.isPresent() && feedbacks.open(round, opening.getAsInt())) {
      log(
          coordinator,
          isOpen ? AuditAction.FEEDBACK_READDRESSED : AuditAction.FEEDBACK_OPENED,
          round);
    }
    return HttpResponse.seeOther(URI.create(EditPages.path(round)));
  }

  @Post("/stangning")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> close(Coordinator coordinator, long id, @Body Map<String, String> typed) {
    var round = rounds.require(coordinator.municipalityId(), id);
    if (feedbacks.close(round)) {
      log(coordinator, AuditAction.FEEDBACK_CLOSED, round);
    }
    return HttpResponse.seeOther(URI.create(EditPages.path(round)));
  }

  private ModelAndView<EditPage> page(
      HttpRequest<?> request,
      Round round,
      Feedback feedback,
      EditPages.Filled filled,
      Locale locale) {
    return new ModelAndView<>(
        "feedback/edit", pages.page(request, round, feedback, filled, locale));
  }

  private static HttpResponse<?> saved(Round round) {
    return HttpResponse.seeOther(URI.create(EditPages.path(round) + "?klart=" + SAVED));
  }

  private void log(Coordinator coordinator, AuditAction action, Round round) {
    log.write(coordinator, action, round.name(), EditPages.path(round));
  }
}
