package se.spegelkompass.evaluation;

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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.NotFound;

/** Which sub-questions the evaluators' strengths and improvement points are about. */
@Controller("/utvarderingar/{id}/koppling")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class FindingsController {

  private final Evaluations evaluations;
  private final Editions editions;
  private final Messages messages;

  FindingsController(Evaluations evaluations, Editions editions, Messages messages) {
    this.evaluations = evaluations;
    this.editions = editions;
    this.messages = messages;
  }

  @Get
  ModelAndView<FindingsPage> show(
      Coordinator coordinator, long id, @QueryValue Optional<String> sparat, Locale locale) {
    var evaluation = evaluations.find(coordinator.municipalityId(), id).orElseThrow(NotFound::new);
    var texts = evaluations.texts(coordinator.municipalityId(), id);
    return new ModelAndView<>(
        "evaluation/findings",
        new FindingsPage(
            evaluation.name(),
            "/utvarderingar/" + id,
            sparat.isPresent(),
            edition(evaluation).areas().stream()
                .map(area -> area(area, texts, locale))
                .filter(it -> !it.findings().isEmpty())
                .toList()));
  }

  /** The boxes that are not ticked do not come along: each finding is said anew. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> tag(Coordinator coordinator, long id, @Body Map<String, String> typed) {
    var evaluation = evaluations.find(coordinator.municipalityId(), id).orElseThrow(NotFound::new);
    var edition = edition(evaluation);
    var tags =
        evaluations.texts(coordinator.municipalityId(), id).findings().stream()
            .collect(
                Collectors.toMap(
                    FindingRow::key, finding -> ticked(finding, edition, typed.keySet())));
    evaluations.tag(coordinator.municipalityId(), id, tags);
    return HttpResponse.seeOther(URI.create("/utvarderingar/" + id + "/koppling?sparat=ja"));
  }

  private static Set<String> ticked(FindingRow finding, Edition edition, Set<String> fields) {
    var ticked = new HashSet<String>();
    edition.area(finding.area()).stream()
        .flatMap(it -> it.subQuestions().stream())
        .filter(it -> fields.contains(field(finding, it.id())))
        .forEach(it -> ticked.add(it.id()));
    return ticked;
  }

  private FindingsPage.AreaPart area(Area area, EvaluationTexts texts, Locale locale) {
    return new FindingsPage.AreaPart(
        area.number() + " " + area.title().in(locale),
        texts.findings().stream()
            .filter(it -> it.area() == area.number())
            .map(it -> finding(it, area, texts, locale))
            .toList());
  }

  private FindingsPage.FindingPart finding(
      FindingRow finding, Area area, EvaluationTexts texts, Locale locale) {
    return new FindingsPage.FindingPart(
        messages.get(
            locale, "evaluation.finding." + finding.kind().name().toLowerCase(Locale.ROOT)),
        finding.text(),
        area.subQuestions().stream()
            .map(it ->
                new FindingsPage.Box(
                    field(finding, it.id()),
                    it.id() + " " + it.title().in(locale),
                    isTagged(finding, it.id(), texts.tags())))
            .toList());
  }

  private static boolean isTagged(FindingRow finding, String subQuestion, List<TagRow> tags) {
    return tags.stream()
        .anyMatch(it -> it.findingId() == finding.key() && it.subQuestion().equals(subQuestion));
  }

  private static String field(FindingRow finding, String subQuestionId) {
    return "tag-" + finding.key() + "-" + subQuestionId.replace('.', '-');
  }

  private Edition edition(Evaluation evaluation) {
    return editions
        .find(evaluation.editionId())
        .orElseThrow(() -> new IllegalStateException("no edition " + evaluation.editionId()));
  }
}
