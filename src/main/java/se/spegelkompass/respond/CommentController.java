package se.spegelkompass.respond;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.retention.RetainedKind;
import se.spegelkompass.retention.RetentionSettings;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.NotFound;
import se.spegelkompass.web.Numbers;

/** The respondents' own examples: the coordinator reads them before anybody else does. */
@Controller("/matningar/{id}/exempel")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class CommentController {

  private static final Set<String> REVIEWS = Set.of("UNREAD", "SHOWN", "HIDDEN");

  private final Rounds rounds;
  private final Responses responses;
  private final CommentRepository comments;
  private final RetentionSettings retention;
  private final AuditLog log;

  CommentController(
      Rounds rounds,
      Responses responses,
      CommentRepository comments,
      RetentionSettings retention,
      AuditLog log) {
    this.rounds = rounds;
    this.responses = responses;
    this.comments = comments;
    this.retention = retention;
    this.log = log;
  }

  @Get
  ModelAndView<CommentsPage> show(Coordinator coordinator, long id, Locale locale) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var submitted = responses.submitted(round).values().stream().mapToInt(it -> it).sum();
    var enough = round.isClosed() && submitted >= round.k();
    var rows = enough ? comments.all(round.municipalityId(), id) : List.<ReviewedCommentRow>of();
    return new ModelAndView<>(
        "respond/comments",
        new CommentsPage(
            round.name(),
            "/matningar/" + id,
            round.isClosed(),
            enough,
            round.k(),
            removedOn(round).map(day -> Numbers.date(day, locale)).orElse(null),
            removedOn(round).filter(day -> !day.isAfter(Rounds.today())).isPresent(),
            lines(round, rows, "UNREAD", locale),
            lines(round, rows, "SHOWN", locale),
            lines(round, rows, "HIDDEN", locale)));
  }

  @Post("/{commentId}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> review(
      Coordinator coordinator, long id, String commentId, @Body Map<String, String> typed) {
    var round = rounds.require(coordinator.municipalityId(), id);
    var review = typed.getOrDefault("review", "");
    if (!round.isClosed()
        || !REVIEWS.contains(review)
        || comments.review(round.municipalityId(), id, commentId, review) == 0) {
      throw new NotFound();
    }
    var path = "/matningar/" + id + "/exempel";
    action(review).ifPresent(action -> log.write(coordinator, action, round.name(), path));
    return HttpResponse.seeOther(URI.create(path));
  }

  private static Optional<AuditAction> action(String review) {
    return switch (review) {
      case "SHOWN" -> Optional.of(AuditAction.COMMENT_SHOWN);
      case "HIDDEN" -> Optional.of(AuditAction.COMMENT_HIDDEN);
      default -> Optional.empty();
    };
  }

  private Optional<LocalDate> removedOn(Round round) {
    var periods = retention.of(round.municipalityId());
    return round.closedOn().map(it -> periods.removedOn(RetainedKind.COMMENTS, it));
  }

  private List<CommentsPage.Line> lines(
      Round round, List<ReviewedCommentRow> rows, String review, Locale locale) {
    var edition = rounds.edition(round);
    return rows.stream()
        .filter(row -> row.review().equals(review))
        .map(row ->
            new CommentsPage.Line(
                row.id(),
                edition.item(row.itemId()).map(it -> it.question().in(locale)).orElse(""),
                row.text()))
        .toList();
  }
}
