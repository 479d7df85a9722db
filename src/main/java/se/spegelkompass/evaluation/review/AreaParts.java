package se.spegelkompass.evaluation.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.Points;
import se.spegelkompass.evaluation.RemarkTexts;
import se.spegelkompass.evaluation.report.Finding;
import se.spegelkompass.evaluation.report.FindingKind;
import se.spegelkompass.evaluation.report.Found;
import se.spegelkompass.evaluation.report.Report;
import se.spegelkompass.evaluation.report.ReportRow;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/** The fields of each area, with what the report says beside them. */
record AreaParts(
    ReviewForm form,
    Optional<Report> report,
    Places places,
    SumsPage sums,
    FormErrors errors,
    Messages messages,
    Locale locale) {

  private static final int CHARACTERS_ON_A_LINE = 70;
  private static final int MOST_ROWS = 14;

  List<ReviewPage.AreaPart> of(Edition edition) {
    return edition.areas().stream().map(this::area).toList();
  }

  private ReviewPage.AreaPart area(Area area) {
    return new ReviewPage.AreaPart(
        "area-" + area.number(),
        area.number() + " " + area.title().in(locale),
        SumsPage.id(area),
        sums.text(SumsPage.id(area)),
        figures(area),
        area.subQuestions().stream().map(this::row).toList(),
        findings(area),
        area.subQuestions().stream().map(this::narrative).toList());
  }

  private @Nullable String figures(Area area) {
    return report
        .flatMap(it -> it.area(area.number()))
        .filter(it -> it.box().isPresent() || it.tableTotal().isPresent())
        .map(it ->
            messages.get(
                locale, "evaluation.printed-figures", figure(it.box()), figure(it.tableTotal())))
        .orElse(null);
  }

  private String figure(Optional<Found<BigDecimal>> figure) {
    return figure.map(it -> Points.text(it.value(), locale)).orElse("–");
  }

  private ReviewPage.RowPart row(SubQuestion subQuestion) {
    var field = ReviewForm.points(subQuestion.id());
    var read = report.flatMap(it -> it.row(subQuestion.id()));
    var texts = new RemarkTexts(messages, locale);
    var remarks =
        report.stream()
            .flatMap(it -> it.remarks().stream())
            .filter(it -> it.place().subQuestionId().filter(subQuestion.id()::equals).isPresent())
            .map(texts::words)
            .toList();
    return new ReviewPage.RowPart(
        field,
        subQuestion.id() + " " + subQuestion.title().in(locale),
        hint(subQuestion, read),
        read.map(it -> List.of(places.of(it.lines()))).orElse(List.of()),
        remarks,
        !remarks.isEmpty(),
        form.typed(subQuestion),
        errors.of(field));
  }

  private String hint(SubQuestion subQuestion, Optional<ReportRow> read) {
    var words = new ArrayList<String>();
    words.add(messages.get(locale, "evaluation.at-most", subQuestion.max()));
    var typed = form.points(subQuestion);
    read.flatMap(ReportRow::achieved)
        .filter(it -> typed.isEmpty() || typed.get().compareTo(it) != 0)
        .ifPresent(it ->
            words.add(messages.get(locale, "evaluation.report-says", Points.text(it, locale))));
    read.flatMap(ReportRow::percent)
        .ifPresent(it ->
            words.add(messages.get(locale, "evaluation.report-percent", Points.text(it, locale))));
    return String.join(" ", words);
  }

  private List<ReviewPage.TextPart> findings(Area area) {
    return FirstFields.kinds(hasWeaknesses(area)).stream().map(it -> findings(area, it)).toList();
  }

  private boolean hasWeaknesses(Area area) {
    return !form.lines(FindingKind.WEAKNESS, area.number()).isEmpty()
        || found(area, FindingKind.WEAKNESS).findAny().isPresent();
  }

  private ReviewPage.TextPart findings(Area area, FindingKind kind) {
    var field = ReviewForm.findings(kind, area.number());
    var split = found(area, kind).noneMatch(Finding::whole);
    return new ReviewPage.TextPart(
        field,
        messages.get(locale, "evaluation.findings." + kind.name().toLowerCase(Locale.ROOT)),
        messages.get(locale, split ? "evaluation.findings.hint" : "evaluation.findings.split"),
        places.of(found(area, kind).map(it -> it.text().lines()).toList()),
        form.value(field),
        rows(form.value(field)));
  }

  private Stream<Finding> found(Area area, FindingKind kind) {
    return report.stream()
        .flatMap(it -> it.findings().stream())
        .filter(it -> it.area() == area.number() && it.kind() == kind);
  }

  private ReviewPage.TextPart narrative(SubQuestion subQuestion) {
    var field = ReviewForm.narrative(subQuestion.id());
    var where =
        report.stream()
            .flatMap(it -> it.narratives().stream())
            .filter(it -> it.subQuestionId().filter(subQuestion.id()::equals).isPresent())
            .flatMap(it -> it.paragraphs().stream())
            .map(Found::lines)
            .toList();
    return new ReviewPage.TextPart(
        field,
        subQuestion.id() + " " + subQuestion.title().in(locale),
        "",
        places.of(where),
        form.value(field),
        rows(form.value(field)));
  }

  private static int rows(String text) {
    var rows = text.lines().mapToInt(it -> 1 + it.length() / CHARACTERS_ON_A_LINE).sum() + 1;
    return Math.clamp(rows, 2, MOST_ROWS);
  }
}
