package se.spegelkompass.evaluation.api;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.AreaRow;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.evaluation.EvaluationDetails;
import se.spegelkompass.evaluation.EvaluationTexts;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.NarrativeRow;
import se.spegelkompass.evaluation.PointRow;
import se.spegelkompass.evaluation.TagRow;
import se.spegelkompass.evaluation.report.FindingKind;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.SubQuestion;

/** Writes evaluations as JSON. */
@Singleton
class EvaluationAnswers {

  static final String PATH = "/api/v1/evaluations/";

  private final Evaluations evaluations;
  private final Editions editions;

  EvaluationAnswers(Evaluations evaluations, Editions editions) {
    this.evaluations = evaluations;
    this.editions = editions;
  }

  EvaluationJson.ListJson list(List<Evaluation> all) {
    return new EvaluationJson.ListJson(all.stream().map(this::line).toList());
  }

  private EvaluationJson.ListJson.Line line(Evaluation it) {
    return new EvaluationJson.ListJson.Line(
        it.id(),
        it.name(),
        it.editionId(),
        it.evaluatedOn().toString(),
        it.isOwn(),
        it.otherMunicipality().orElse(null),
        it.about().orElse(null),
        it.points(edition(it)),
        PATH + it.id());
  }

  EvaluationJson whole(EvaluationDetails details, Locale locale) {
    var row = details.row();
    var evaluation = details.evaluation();
    var edition = edition(evaluation);
    var texts = evaluations.texts(evaluation.municipalityId(), evaluation.id());
    var areas =
        edition.areas().stream()
            .map(it -> new Part(details, evaluation, texts, it, locale).json())
            .toList();
    return new EvaluationJson(
        evaluation.id(),
        evaluation.name(),
        evaluation.editionId(),
        evaluation.evaluatedOn().toString(),
        evaluation.isOwn(),
        evaluation.otherMunicipality().orElse(null),
        evaluation.about().orElse(null),
        row.occasion(),
        row.coverDate(),
        row.evaluators(),
        evaluation.points(edition),
        edition.max(),
        row.printedTotal(),
        areas,
        texts.examples().stream()
            .map(it ->
                new EvaluationJson.ExampleJson(it.code(), it.area(), it.subQuestion(), it.words()))
            .toList(),
        evaluations
            .source(evaluation.municipalityId(), evaluation.id())
            .map(it -> new DraftJson.FileJson(it.name(), it.mediaType(), it.size(), it.sha256()))
            .orElse(null),
        PATH + evaluation.id());
  }

  private Edition edition(Evaluation evaluation) {
    return editions
        .find(evaluation.editionId())
        .orElseThrow(() -> new IllegalStateException("no edition " + evaluation.editionId()));
  }

  /** One area of an evaluation. */
  private record Part(
      EvaluationDetails details,
      Evaluation evaluation,
      EvaluationTexts texts,
      Area area,
      Locale locale) {

    EvaluationJson.AreaJson json() {
      var printed = details.areas().stream().filter(it -> it.area() == area.number()).findFirst();
      return new EvaluationJson.AreaJson(
          area.number(),
          area.title().in(locale),
          evaluation.points(area),
          figure(printed.map(AreaRow::box)),
          figure(printed.map(AreaRow::tableTotal)),
          evaluation.sum(area),
          area.subQuestions().stream().flatMap(it -> row(it).stream()).toList(),
          findings(FindingKind.STRENGTH),
          findings(FindingKind.IMPROVEMENT),
          findings(FindingKind.WEAKNESS));
    }

    private static @Nullable BigDecimal figure(Optional<BigDecimal> figure) {
      return figure.orElse(null);
    }

    private Optional<EvaluationJson.SubQuestionJson> row(SubQuestion question) {
      return details.points().stream()
          .filter(it -> it.subQuestion().equals(question.id()))
          .map(it -> json(question, it))
          .findFirst();
    }

    private EvaluationJson.SubQuestionJson json(SubQuestion question, PointRow row) {
      return new EvaluationJson.SubQuestionJson(
          question.id(),
          question.title().in(locale),
          row.achieved(),
          row.max(),
          row.percent(),
          row.asRead(),
          texts.narratives().stream()
              .filter(it -> it.subQuestion().equals(question.id()))
              .map(NarrativeRow::text)
              .findFirst()
              .orElse(null));
    }

    private List<EvaluationJson.FindingJson> findings(FindingKind kind) {
      return texts.findings().stream()
          .filter(it -> it.area() == area.number() && it.kind() == kind)
          .map(it ->
              new EvaluationJson.FindingJson(
                  it.text(),
                  texts.tags().stream()
                      .filter(tag -> tag.findingId() == it.key())
                      .map(TagRow::subQuestion)
                      .toList()))
          .toList();
    }
  }
}
