package se.spegelkompass.evaluation;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.Messages;

/** Builds the pages of evaluations that are kept. */
@Singleton
class EvaluationPages {

  private static final int KILOBYTE = 1024;

  private final Editions editions;
  private final Messages messages;

  EvaluationPages(Editions editions, Messages messages) {
    this.editions = editions;
    this.messages = messages;
  }

  ModelAndView<EvaluationsPage> list(List<Evaluation> evaluations, Locale locale) {
    var lines =
        evaluations.stream()
            .map(it ->
                new EvaluationsPage.Line(
                    it.name(),
                    "/utvarderingar/" + it.id(),
                    messages.get(
                        locale,
                        "evaluation.sum",
                        Points.text(it.points(edition(it.editionId())), locale),
                        edition(it.editionId()).max()),
                    messages.get(
                        locale, "evaluation.evaluated-on", month(it.evaluatedOn(), locale)),
                    borrowed(it, locale)))
            .toList();
    return new ModelAndView<>("evaluation/list", new EvaluationsPage(lines));
  }

  ModelAndView<EvaluationPage> page(
      Evaluations.Details details, Optional<OriginalFile> original, Locale locale) {
    var evaluation = details.evaluation();
    var edition = edition(evaluation.editionId());
    var printed = details.row().source() == EvaluationRow.Source.READ;
    return new ModelAndView<>(
        "evaluation/show",
        new EvaluationPage(
            evaluation.name(),
            borrowed(evaluation, locale),
            Points.text(evaluation.points(edition), locale),
            messages.get(locale, "evaluation.of", edition.max()),
            facts(details, edition, locale),
            original.map(it -> remarks(it, edition, locale)).orElse(List.of()),
            printed,
            edition.areas().stream().map(it -> area(it, details, locale)).toList(),
            details.source().map(it -> source(it, evaluation.id())).orElse(null)));
  }

  private @Nullable String borrowed(Evaluation evaluation, Locale locale) {
    return evaluation
        .borrowedFrom()
        .map(it -> messages.get(locale, "evaluation.borrowed", it))
        .orElse(null);
  }

  private List<EvaluationPage.Fact> facts(
      Evaluations.Details details, Edition edition, Locale locale) {
    var row = details.row();
    var facts = new ArrayList<EvaluationPage.Fact>();
    facts.add(
        fact("evaluation.fact.month", month(YearMonth.from(row.evaluatedOn()), locale), locale));
    facts.add(fact("evaluation.fact.edition", edition.name().in(locale), locale));
    Optional.ofNullable(row.coverDate())
        .ifPresent(it -> facts.add(fact("evaluation.fact.cover-date", it, locale)));
    Optional.ofNullable(row.printedTotal())
        .ifPresent(it ->
            facts.add(fact("evaluation.fact.printed-total", Points.text(it, locale), locale)));
    return facts;
  }

  private EvaluationPage.Fact fact(String key, String value, Locale locale) {
    return new EvaluationPage.Fact(messages.get(locale, key), value);
  }

  /** The remarks are derived from the report again; only what people decided is kept. */
  private List<String> remarks(OriginalFile original, Edition edition, Locale locale) {
    return switch (ReadDocument.of(original, Optional.of(edition), editions)) {
      case ReadDocument.Refused _ -> List.of();
      case ReadDocument.Read read ->
          read.report().remarks().stream()
              .map(it ->
                  it.place()
                          .subQuestionId()
                          .map(id -> id + ": ")
                          .orElse(area(it.place().area(), locale))
                      + new RemarkTexts(messages, locale).text(it))
              .toList();
    };
  }

  private String area(OptionalInt area, Locale locale) {
    return area.isPresent() ? messages.get(locale, "evaluation.area", area.getAsInt()) + ": " : "";
  }

  private EvaluationPage.AreaPart area(Area area, Evaluations.Details details, Locale locale) {
    var printed = details.areas().stream().filter(it -> it.area() == area.number()).findFirst();
    var box = printed.flatMap(it -> Optional.ofNullable(it.box()));
    var total = printed.flatMap(it -> Optional.ofNullable(it.tableTotal()));
    var sum = details.evaluation().points(area);
    return new EvaluationPage.AreaPart(
        "area-" + area.number(),
        area.number() + " " + area.title().in(locale),
        figure(box, locale),
        figure(total, locale),
        Points.text(sum, locale),
        Stream.concat(box.stream(), total.stream()).anyMatch(it -> it.compareTo(sum) != 0),
        area.subQuestions().stream()
            .flatMap(it ->
                details.points().stream()
                    .filter(point -> point.subQuestion().equals(it.id()))
                    .map(point -> row(it.id() + " " + it.title().in(locale), point, locale)))
            .toList());
  }

  private EvaluationPage.RowPart row(String title, PointRow point, Locale locale) {
    var read = Optional.ofNullable(point.asRead());
    var corrected = read.filter(it -> it.compareTo(point.achieved()) != 0);
    return new EvaluationPage.RowPart(
        title,
        Points.text(point.achieved(), locale),
        Points.text(point.max(), locale),
        Optional.ofNullable(point.percent()).map(it -> Points.text(it, locale) + " %").orElse(""),
        corrected
            .map(it -> messages.get(locale, "evaluation.corrected", Points.text(it, locale)))
            .orElse(null));
  }

  private EvaluationPage.SourcePart source(SourceRepository.SourceRow source, long id) {
    return new EvaluationPage.SourcePart(
        source.name(),
        "/utvarderingar/" + id + "/original",
        Math.max(1, Math.round((float) source.size() / KILOBYTE)) + " kB",
        source.sha256());
  }

  private Edition edition(String id) {
    return editions.find(id).orElseThrow(() -> new IllegalStateException("no edition " + id));
  }

  private static String figure(Optional<BigDecimal> figure, Locale locale) {
    return figure.map(it -> Points.text(it, locale)).orElse("–");
  }

  private static String month(YearMonth month, Locale locale) {
    return month.format(
        DateTimeFormatter.ofPattern(
            "LLLL uuuu", locale.getLanguage().equals("en") ? Locale.UK : Locale.of("sv")));
  }
}
