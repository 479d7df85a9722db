package se.spegelkompass.evaluation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.report.FindingKind;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.web.Messages;

/** One area of a stored evaluation, as its page shows it. */
record AreaSection(
    Area area, EvaluationDetails details, EvaluationTexts texts, Messages messages, Locale locale) {

  EvaluationPage.AreaPart part() {
    var printed = details.areas().stream().filter(it -> it.area() == area.number()).findFirst();
    var box = printed.flatMap(it -> Optional.ofNullable(it.box()));
    var total = printed.flatMap(it -> Optional.ofNullable(it.tableTotal()));
    var evaluation = details.evaluation();
    var sum = evaluation.sum(area);
    return new EvaluationPage.AreaPart(
        "area-" + area.number(),
        area.number() + " " + area.title().in(locale),
        Points.text(evaluation.points(area), locale),
        figure(box),
        figure(total),
        Points.text(sum, locale),
        Stream.concat(box.stream(), total.stream()).anyMatch(it -> it.compareTo(sum) != 0),
        area.subQuestions().stream().flatMap(it -> row(it).stream()).toList(),
        Stream.of(FindingKind.values()).flatMap(it -> findings(it).stream()).toList());
  }

  private String figure(Optional<BigDecimal> figure) {
    return figure.map(it -> Points.text(it, locale)).orElse("–");
  }

  private Optional<EvaluationPage.RowPart> row(SubQuestion subQuestion) {
    return details.points().stream()
        .filter(point -> point.subQuestion().equals(subQuestion.id()))
        .map(point -> row(subQuestion, point))
        .findFirst();
  }

  private EvaluationPage.RowPart row(SubQuestion subQuestion, PointRow point) {
    return new EvaluationPage.RowPart(
        subQuestion.id() + " " + subQuestion.title().in(locale),
        Points.text(point.achieved(), locale),
        Points.text(point.max(), locale),
        Optional.ofNullable(point.percent()).map(it -> Points.text(it, locale) + " %").orElse(""),
        corrected(point),
        texts.narrative(subQuestion));
  }

  private @Nullable String corrected(PointRow point) {
    return Optional.ofNullable(point.asRead())
        .filter(it -> it.compareTo(point.achieved()) != 0)
        .map(it -> messages.get(locale, "evaluation.corrected", Points.text(it, locale)))
        .orElse(null);
  }

  private Optional<EvaluationPage.FindingsPart> findings(FindingKind kind) {
    var lines =
        texts.findings().stream()
            .filter(it -> it.area() == area.number() && it.kind() == kind)
            .map(it -> new EvaluationPage.FindingLine(it.text(), texts.tags(it)))
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new EvaluationPage.FindingsPart(
                messages.get(locale, "evaluation.findings." + kind.name().toLowerCase(Locale.ROOT)),
                lines));
  }
}
