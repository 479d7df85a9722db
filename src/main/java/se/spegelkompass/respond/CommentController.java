package se.spegelkompass.respond;

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
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.NotFound;

/** The respondents' own examples: the coordinator reads them before anybody else does. */
@Controller("/matningar/{id}/exempel")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class CommentController {

  /** What a word's field is called before its number. */
  private static final String WORD = "ord-";

  private final Rounds rounds;
  private final Comments comments;
  private final CommentPages pages;
  private final AuditLog log;

  CommentController(Rounds rounds, Comments comments, CommentPages pages, AuditLog log) {
    this.rounds = rounds;
    this.comments = comments;
    this.pages = pages;
    this.log = log;
  }

  @Get
  ModelAndView<CommentsPage> show(
      Coordinator coordinator,
      long id,
      @QueryValue @Nullable String visa,
      @QueryValue @Nullable String sida,
      Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var place = ReadingPlace.of(visa, sida);
    return new ModelAndView<>(
        "respond/comments", pages.page(round, comments.of(round), place, locale));
  }

  /**
   * Hides the chosen words of a text and no others, and decides about it. Both come in one form:
   * nobody approves a text and loses the words just chosen.
   */
  @Post("/{commentId}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> review(
      Coordinator coordinator, long id, String commentId, @Body Map<String, String> typed) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var place = ReadingPlace.of(typed.get("visa"), typed.get("sida")).address(round);
    var decision = typed.get("review");
    if (decision == null) {
      mask(coordinator, round, commentId, typed);
      return HttpResponse.seeOther(URI.create(place + "#text-" + commentId));
    }
    var review = Review.decision(decision).orElseThrow(NotFound::new);
    mask(coordinator, round, commentId, typed);
    decide(coordinator, round, commentId, review);
    return HttpResponse.seeOther(URI.create(place + "#texter"));
  }

  private void mask(
      Coordinator coordinator, Round round, String commentId, Map<String, String> typed) {
    var words =
        typed.keySet().stream()
            .filter(field -> field.startsWith(WORD))
            .map(field -> field.substring(WORD.length()))
            .toList();
    if (comments.mask(round, commentId, words)) {
      log(coordinator, round, AuditAction.COMMENT_MASKED);
    }
  }

  private void decide(Coordinator coordinator, Round round, String commentId, Review review) {
    if (comments.decide(round, commentId, review)) {
      log(
          coordinator,
          round,
          review == Review.SHOWN ? AuditAction.COMMENT_SHOWN : AuditAction.COMMENT_HIDDEN);
    }
  }

  private void log(Coordinator coordinator, Round round, AuditAction action) {
    log.write(coordinator, action, round.name(), "/matningar/" + round.id() + "/exempel");
  }
}
