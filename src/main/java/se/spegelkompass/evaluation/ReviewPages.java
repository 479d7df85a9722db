package se.spegelkompass.evaluation;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.evaluation.report.Found;
import se.spegelkompass.evaluation.report.Report;
import se.spegelkompass.evaluation.report.ReportRow;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/** Builds the review page from what a report says and what a person has typed. */
@Singleton
class ReviewPages {

  private final Editions editions;
  private final Messages messages;

  ReviewPages(Editions editions, Messages messages) {
    this.editions = editions;
    this.messages = messages;
  }

  ModelAndView<ReviewPage> page(
      EvaluationForm form,
      Optional<ReadDocument.Read> read,
      FormErrors errors,
      Coordinator coordinator,
      Locale locale) {
    var edition = editions.find(form.edition());
    var texts = new RemarkTexts(messages, locale);
    var report = read.map(ReadDocument.Read::report);
    var sums = edition.map(it -> SumsPage.of(form, it, messages, locale)).orElseGet(SumsPage::none);
    var foreign = report.flatMap(it -> foreign(it, coordinator));
    return new ModelAndView<>(
        "evaluation/review",
        new ReviewPage(
            messages.get(locale, read.isPresent() ? "evaluation.review" : "evaluation.type"),
            form,
            errors,
            read.filter(ReadDocument.Read::western)
                .map(_ -> messages.get(locale, "evaluation.file.western"))
                .orElse(null),
            foreign
                .map(name ->
                    messages.get(
                        locale, "evaluation.foreign", name, coordinator.municipalityName()))
                .orElse(null),
            foreign.flatMap(_ -> read.flatMap(form::borrowedFrom)).orElse(null),
            report.map(it -> facts(it, edition, texts, locale)).orElse(List.of()),
            report.map(texts::ofReport).orElse(List.of()),
            edition.isPresent() ? List.of() : choices(locale),
            edition.isPresent() ? List.of() : found(report, texts, locale),
            edition.stream()
                .flatMap(it -> it.areas().stream())
                .map(area -> area(area, form, report, errors, sums, texts, locale))
                .toList(),
            sums));
  }

  /** The report's municipality, where it is another than the coordinator's. */
  private static Optional<String> foreign(Report report, Coordinator coordinator) {
    var own = coordinator.municipalityName().toLowerCase(Locale.ROOT);
    return report
        .municipality()
        .map(Found::value)
        .filter(name -> !own.contains(name.toLowerCase(Locale.ROOT)));
  }

  private List<ReviewPage.Fact> facts(
      Report report, Optional<Edition> edition, RemarkTexts texts, Locale locale) {
    var facts = new ArrayList<ReviewPage.Fact>();
    report
        .municipality()
        .ifPresent(it -> facts.add(fact("evaluation.fact.municipality", it, texts, locale)));
    report
        .coverDate()
        .ifPresent(it -> facts.add(fact("evaluation.fact.cover-date", it, texts, locale)));
    edition.ifPresent(
        it -> facts.add(fact("evaluation.fact.edition", it.name().in(locale), locale)));
    report
        .grandTotal()
        .map(it -> new Found<>(Points.text(it.value(), locale), it.lines()))
        .ifPresent(it -> facts.add(fact("evaluation.fact.printed-total", it, texts, locale)));
    return facts;
  }

  private ReviewPage.Fact fact(String key, Found<?> found, RemarkTexts texts, Locale locale) {
    return fact(key, found.value() + " (" + texts.where(List.of(found.lines())) + ")", locale);
  }

  private ReviewPage.Fact fact(String key, String value, Locale locale) {
    return new ReviewPage.Fact(messages.get(locale, key), value);
  }

  private List<Choice> choices(Locale locale) {
    return editions.all().stream().map(it -> new Choice(it.id(), it.name().in(locale))).toList();
  }

  private static List<ReviewPage.FoundRow> found(
      Optional<Report> report, RemarkTexts texts, Locale locale) {
    return report.stream()
        .flatMap(it -> it.rows().stream())
        .map(row ->
            new ReviewPage.FoundRow(
                (row.number() + " " + row.title()).strip(),
                figure(row.achieved(), locale) + " / " + figure(row.max(), locale),
                texts.where(List.of(row.lines()))))
        .toList();
  }

  private static String figure(Optional<BigDecimal> figure, Locale locale) {
    return figure.map(it -> Points.text(it, locale)).orElse("–");
  }

  private ReviewPage.AreaPart area(
      Area area,
      EvaluationForm form,
      Optional<Report> report,
      FormErrors errors,
      SumsPage sums,
      RemarkTexts texts,
      Locale locale) {
    return new ReviewPage.AreaPart(
        area.number() + " " + area.title().in(locale),
        SumsPage.id(area),
        sums.text(SumsPage.id(area)),
        report.map(it -> texts.ofArea(it, area.number())).orElse(List.of()),
        area.subQuestions().stream()
            .map(it -> row(it, form, report, errors, texts, locale))
            .toList());
  }

  private ReviewPage.RowPart row(
      SubQuestion subQuestion,
      EvaluationForm form,
      Optional<Report> report,
      FormErrors errors,
      RemarkTexts texts,
      Locale locale) {
    var field = EvaluationForm.field(subQuestion.id());
    var remarks = report.map(it -> texts.ofRow(it, subQuestion.id())).orElse(List.of());
    var hint = new ArrayList<String>();
    hint.add(messages.get(locale, "evaluation.at-most", subQuestion.max()));
    report
        .flatMap(it -> it.row(subQuestion.id()))
        .ifPresent(it -> hint.add(inReport(it, form.points(subQuestion), texts, locale)));
    hint.addAll(remarks);
    return new ReviewPage.RowPart(
        field,
        subQuestion.id() + " " + subQuestion.title().in(locale),
        String.join(" ", hint),
        !remarks.isEmpty(),
        form.typed(subQuestion),
        errors.of(field));
  }

  private String inReport(
      ReportRow row, Optional<BigDecimal> typed, RemarkTexts texts, Locale locale) {
    var where = texts.where(List.of(row.lines()));
    var same = typed.flatMap(it -> row.achieved().filter(read -> read.compareTo(it) == 0));
    return same.isPresent() || row.achieved().isEmpty()
        ? messages.get(locale, "evaluation.in-report", where)
        : messages.get(locale, "evaluation.in-report-is", figure(row.achieved(), locale), where);
  }
}
