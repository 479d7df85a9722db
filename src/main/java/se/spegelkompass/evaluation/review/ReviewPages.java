package se.spegelkompass.evaluation.review;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.evaluation.Points;
import se.spegelkompass.evaluation.ReportText;
import se.spegelkompass.evaluation.Source;
import se.spegelkompass.evaluation.Sources;
import se.spegelkompass.evaluation.report.Found;
import se.spegelkompass.evaluation.report.Lines;
import se.spegelkompass.evaluation.report.Report;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.municipality.SwedishMunicipalities;
import se.spegelkompass.municipality.SwedishMunicipality;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/** Builds the review page from what a report says and what stands in the fields. */
@Singleton
class ReviewPages {

  private static final ReportText NOTHING = new ReportText("", List.of());

  private final Editions editions;
  private final ReportFiles files;
  private final Sources sources;
  private final Messages messages;

  ReviewPages(Editions editions, ReportFiles files, Sources sources, Messages messages) {
    this.editions = editions;
    this.files = files;
    this.sources = sources;
    this.messages = messages;
  }

  ModelAndView<ReviewPage> page(
      Draft draft, FormErrors errors, Coordinator coordinator, Locale locale) {
    var form = draft.form();
    var edition = editions.find(form.value(ReviewForm.EDITION));
    var text = files.text(draft);
    var report = text.flatMap(it -> files.report(it, edition));
    var places = new Places(text.orElse(NOTHING), messages, locale);
    var version = Integer.toString(draft.version());
    var sums =
        edition
            .map(it -> SumsPage.of(form, it, version, messages, locale))
            .orElseGet(() -> SumsPage.none(version));
    var parts = new AreaParts(form, report, places, sums, errors, messages, locale);
    var kept = new KeptParts(form, report, places, messages, locale);
    var notices = new Notices(form, edition, places, errors, messages, locale);
    return new ModelAndView<>(
        "evaluation/review",
        new ReviewPage(
            title(draft, locale),
            lead(draft, locale),
            draft.path(),
            report.isPresent(),
            draft.isCorrection(),
            errors,
            said(draft, coordinator, report, locale),
            new FrontPart(draft, coordinator, report, places, errors, messages, locale).front(),
            report.map(it -> notices.of(it.remarks())).orElse(List.of()),
            edition.isPresent() ? List.of() : choices(locale),
            edition.isPresent() ? List.of() : found(report, places, locale),
            SwedishMunicipalities.all().stream().map(SwedishMunicipality::name).toList(),
            edition.map(parts::of).orElse(List.of()),
            edition.map(kept::examples).orElse(List.of()),
            edition.isPresent() ? kept.references() : List.of(),
            sums,
            document(draft, text, report, locale)));
  }

  private String title(Draft draft, Locale locale) {
    var key =
        draft.isCorrection()
            ? "evaluation.correct"
            : draft.sourceId().isPresent() ? "evaluation.review" : "evaluation.type";
    return messages.get(locale, key);
  }

  private String lead(Draft draft, Locale locale) {
    var key =
        draft.isCorrection()
            ? "evaluation.correct-lead"
            : draft.sourceId().isPresent() ? "evaluation.review-lead" : "evaluation.type-lead";
    return messages.get(locale, key, source(draft).map(Source::name).orElse(""));
  }

  private Optional<Source> source(Draft draft) {
    return draft.sourceId().isPresent()
        ? sources.find(draft.municipalityId(), draft.sourceId().getAsLong())
        : Optional.empty();
  }

  private List<String> said(
      Draft draft, Coordinator coordinator, Optional<Report> report, Locale locale) {
    var said = new ArrayList<String>();
    if (!draft.isCorrection()) {
      source(draft)
          .filter(it -> sources.same(draft.municipalityId(), it).size() > 1)
          .ifPresent(_ -> said.add(messages.get(locale, "evaluation.same-file")));
    }
    report
        .flatMap(Report::municipality)
        .map(Found::value)
        .filter(name -> !FirstFields.isOwn(name, coordinator.municipalityName()))
        .ifPresent(name ->
            said.add(
                messages.get(locale, "evaluation.foreign", name, coordinator.municipalityName())));
    return said;
  }

  private List<Choice> choices(Locale locale) {
    return editions.all().stream().map(it -> new Choice(it.id(), it.name().in(locale))).toList();
  }

  private static List<ReviewPage.FoundRow> found(
      Optional<Report> report, Places places, Locale locale) {
    return report.stream()
        .flatMap(it -> it.rows().stream())
        .map(row ->
            new ReviewPage.FoundRow(
                (row.number() + " " + row.title()).strip(),
                figure(row.achieved(), locale) + " / " + figure(row.max(), locale),
                places.of(row.lines())))
        .toList();
  }

  private static String figure(Optional<BigDecimal> figure, Locale locale) {
    return figure.map(it -> Points.text(it, locale)).orElse("–");
  }

  private ReviewPage.@Nullable DocumentPart document(
      Draft draft, Optional<ReportText> text, Optional<Report> report, Locale locale) {
    return text.map(it ->
            new ReviewPage.DocumentPart(
                source(draft).map(Source::name).orElse(""),
                draft.path() + "/original",
                new DocumentPages(it, used(report), messages, locale).pages()))
        .orElse(null);
  }

  /** The lines that a figure comes from. */
  private static Set<Integer> used(Optional<Report> report) {
    return report.stream()
        .flatMap(it -> it.rows().stream())
        .map(it -> it.lines())
        .map(Lines::first)
        .collect(Collectors.toSet());
  }
}
