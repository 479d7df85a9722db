package se.spegelkompass.evaluation.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.spegelkompass.evaluation.Points;
import se.spegelkompass.evaluation.Reported;
import se.spegelkompass.evaluation.ShownFigure;
import se.spegelkompass.evaluation.report.Finding;
import se.spegelkompass.evaluation.report.FindingKind;
import se.spegelkompass.evaluation.report.Found;
import se.spegelkompass.evaluation.report.GoodExample;
import se.spegelkompass.evaluation.report.ReferenceMeans;
import se.spegelkompass.evaluation.report.Report;
import se.spegelkompass.evaluation.report.ReportArea;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.municipality.SwedishMunicipalities;
import se.spegelkompass.municipality.SwedishMunicipality;

/** What a draft that has been looked through says besides its points. */
record Checked(Draft draft, String own, Edition edition, Optional<Report> report) {

  Reported reported() {
    var form = draft.form();
    return new Reported(
        draft.sourceId(),
        report,
        code(
            FirstFields.isOwn(form.value(ReviewForm.ABOUT), own)
                ? own
                : form.value(ReviewForm.ABOUT)),
        form.value(ReviewForm.COVER_DATE),
        form.occasion(),
        form.value(ReviewForm.EVALUATORS),
        shownTotal(),
        areas(),
        findings(),
        narratives(),
        examples(),
        references());
  }

  private static Optional<String> code(String name) {
    return SwedishMunicipalities.named(name.replaceFirst("(?i)\\s+(?:kommun|stad)$", ""))
        .map(SwedishMunicipality::code);
  }

  private Optional<BigDecimal> shownTotal() {
    var form = draft.form();
    return switch (form.value(ReviewForm.TOTAL_SHOWN)) {
      case "PRINTED" -> report.flatMap(Report::grandTotal).map(Found::value);
      case "TYPED" -> Points.of(form.value(ReviewForm.TOTAL_OWN));
      default -> Optional.empty();
    };
  }

  private Map<Integer, Reported.Shown> areas() {
    var shown = new HashMap<Integer, Reported.Shown>();
    edition.areas().forEach(area -> shown(area).ifPresent(it -> shown.put(area.number(), it)));
    return shown;
  }

  private Optional<Reported.Shown> shown(Area area) {
    var form = draft.form();
    var printed = report.flatMap(it -> it.area(area.number()));
    return switch (form.value(ReviewForm.shown(area.number()))) {
      case "TABLE" ->
          printed.flatMap(ReportArea::tableTotal).map(it -> shown(ShownFigure.TABLE, it.value()));
      case "BOX" -> printed.flatMap(ReportArea::box).map(it -> shown(ShownFigure.BOX, it.value()));
      case "ROWS" -> Optional.of(shown(ShownFigure.ROWS, sum(area)));
      case "TYPED" ->
          Points.of(form.value(ReviewForm.own(area.number())))
              .map(it -> shown(ShownFigure.TYPED, it));
      default -> Optional.empty();
    };
  }

  private static Reported.Shown shown(ShownFigure chosen, BigDecimal figure) {
    return new Reported.Shown(chosen, figure);
  }

  private BigDecimal sum(Area area) {
    return area.subQuestions().stream()
        .flatMap(it -> draft.form().points(it).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<Reported.Noted> findings() {
    var noted = new ArrayList<Reported.Noted>();
    for (var area : edition.areas()) {
      for (var kind : FindingKind.values()) {
        draft
            .form()
            .lines(kind, area.number())
            .forEach(text ->
                noted.add(new Reported.Noted(area.number(), kind, text, line(area, kind, text))));
      }
    }
    return noted;
  }

  /** Where the report says it, also where a person has taken only a part of it. */
  private OptionalInt line(Area area, FindingKind kind, String text) {
    return report.stream()
        .flatMap(it -> it.findings().stream())
        .filter(it -> it.area() == area.number() && it.kind() == kind)
        .filter(it -> it.text().value().replaceAll("\\s+", " ").contains(text))
        .map(Finding::text)
        .mapToInt(it -> it.lines().first())
        .findFirst();
  }

  private Map<String, String> narratives() {
    var texts = new HashMap<String, String>();
    edition
        .subQuestions()
        .forEach(it -> {
          var text = draft.form().value(ReviewForm.narrative(it.id()));
          if (!text.isEmpty()) {
            texts.put(it.id(), text);
          }
        });
    return texts;
  }

  /** Those that a person kept, at the sub-question that was chosen. */
  private List<GoodExample> examples() {
    var all = report.map(Report::examples).orElse(List.of());
    return IntStream.range(0, all.size())
        .mapToObj(i -> example(all.get(i), draft.form().value(ReviewForm.example(i))))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<GoodExample> example(GoodExample read, String chosen) {
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    var subQuestion = edition.subQuestions().filter(it -> it.id().equals(chosen)).findFirst();
    return Optional.of(
        new GoodExample(
            read.municipalityCode(),
            read.municipality(),
            subQuestion.map(it -> it.area()).orElse(read.area()),
            subQuestion.map(it -> it.id()),
            read.words()));
  }

  private List<ReferenceMeans> references() {
    var all = report.map(Report::references).orElse(List.of());
    return IntStream.range(0, all.size())
        .filter(i -> draft.form().value(ReviewForm.reference(i)).equals("yes"))
        .mapToObj(all::get)
        .toList();
  }
}
