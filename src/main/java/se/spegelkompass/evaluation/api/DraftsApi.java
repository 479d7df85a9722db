package se.spegelkompass.evaluation.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.review.Draft;
import se.spegelkompass.evaluation.review.Drafts;
import se.spegelkompass.evaluation.review.ReadFile;
import se.spegelkompass.evaluation.review.ReportFiles;
import se.spegelkompass.evaluation.review.Reviews;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.ApiCalls;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.NotFound;
import se.spegelkompass.web.Problem;
import se.spegelkompass.web.Upload;

/** Upload, draft, confirm. */
@Controller("/api/v1/evaluation-drafts")
@Secured(ApiCalls.ROLE)
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
class DraftsApi {

  private final ReportFiles files;
  private final Drafts drafts;
  private final Reviews reviews;
  private final Evaluations evaluations;
  private final DraftAnswers answers;
  private final EvaluationAnswers evaluationAnswers;
  private final Editions editions;
  private final Messages messages;

  DraftsApi(
      ReportFiles files,
      Drafts drafts,
      Reviews reviews,
      Evaluations evaluations,
      DraftAnswers answers,
      EvaluationAnswers evaluationAnswers,
      Editions editions,
      Messages messages) {
    this.files = files;
    this.drafts = drafts;
    this.reviews = reviews;
    this.evaluations = evaluations;
    this.answers = answers;
    this.evaluationAnswers = evaluationAnswers;
    this.editions = editions;
    this.messages = messages;
  }

  @Get
  DraftJson.ListJson list(Coordinator who) {
    return answers.list(drafts.open(who.municipalityId()));
  }

  @Post
  @Consumes(MediaType.ALL)
  HttpResponse<?> upload(HttpRequest<?> request, Coordinator who) {
    var locale = ApiCalls.locale(request);
    return switch (SentReport.of(request)) {
      case Upload.Nothing() ->
          refused(HttpStatus.UNPROCESSABLE_ENTITY, "evaluation.file.none", locale);
      case Upload.TooLarge() ->
          refused(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "library.file.too-large", locale);
      case Upload.Received(var file) -> {
        try (file) {
          yield file.size() == 0
              ? refused(HttpStatus.UNPROCESSABLE_ENTITY, "evaluation.file.none", locale)
              : read(who, file.name(), file.path(), locale);
        }
      }
    };
  }

  private HttpResponse<?> read(Coordinator who, String name, Path file, Locale locale) {
    return switch (files.read(file, who.municipalityName(), locale)) {
      case ReadFile.Refused(var key) -> refused(HttpStatus.UNPROCESSABLE_ENTITY, key, locale);
      case ReadFile.Read read -> {
        var draft = drafts.begin(who, Draft.Origin.API, name, file, read);
        yield HttpResponse.created(
            answers.of(draft, locale), URI.create(DraftAnswers.PATH + draft.id()));
      }
    };
  }

  private HttpResponse<?> refused(HttpStatus status, String key, Locale locale) {
    return Problem.response(
        status, messages.get(locale, "api.problem.file"), messages.get(locale, key));
  }

  @Get("/{id}")
  DraftJson show(HttpRequest<?> request, Coordinator who, long id) {
    return answers.of(find(who, id), ApiCalls.locale(request));
  }

  @Patch("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  HttpResponse<?> change(
      HttpRequest<?> request, Coordinator who, long id, @Body DraftJson.ChangeJson change) {
    var locale = ApiCalls.locale(request);
    var draft = find(who, id);
    var errors = FormErrors.none();
    var fields = new Change(editions, errors, messages, locale).fields(change);
    if (!errors.isEmpty()) {
      return wrong(errors, locale);
    }
    return reviews
        .save(draft, fields, who.municipalityName(), locale)
        .<HttpResponse<?>>map(it -> HttpResponse.ok(answers.of(it, locale)))
        .orElseGet(() -> notOpen(locale));
  }

  /** Asked again it answers with the same evaluation. */
  @Post("/{id}/confirmation")
  @Consumes(MediaType.ALL)
  HttpResponse<?> confirm(HttpRequest<?> request, Coordinator who, long id) {
    var locale = ApiCalls.locale(request);
    var again = find(who, id).state() == Draft.State.KEPT;
    return switch (reviews.confirm(who, id, locale)) {
      case Reviews.Confirmed.Kept(var evaluation) -> kept(who, evaluation, again, locale);
      case Reviews.Confirmed.Wrong(var errors) -> wrong(errors, locale);
      case Reviews.Confirmed.Gone _ -> notOpen(locale);
    };
  }

  private HttpResponse<?> kept(Coordinator who, long id, boolean again, Locale locale) {
    var evaluation =
        evaluations
            .details(who.municipalityId(), id)
            .map(it -> evaluationAnswers.whole(it, locale))
            .orElseThrow(NotFound::new);
    return again
        ? HttpResponse.ok(evaluation)
        : HttpResponse.created(evaluation, URI.create(EvaluationAnswers.PATH + id));
  }

  @Delete("/{id}")
  HttpResponse<?> remove(HttpRequest<?> request, Coordinator who, long id) {
    find(who, id);
    return drafts.remove(who.municipalityId(), id)
        ? HttpResponse.noContent()
        : notOpen(ApiCalls.locale(request));
  }

  private HttpResponse<?> wrong(FormErrors errors, Locale locale) {
    return Problem.response(
        HttpStatus.UNPROCESSABLE_ENTITY,
        messages.get(locale, "api.problem.fields"),
        messages.get(locale, "api.problem.fields-text"),
        errors);
  }

  private HttpResponse<?> notOpen(Locale locale) {
    return Problem.response(
        HttpStatus.CONFLICT,
        messages.get(locale, "api.problem.not-open"),
        messages.get(locale, "api.problem.not-open-text"));
  }

  private Draft find(Coordinator who, long id) {
    return drafts.find(who.municipalityId(), id).orElseThrow(NotFound::new);
  }
}
