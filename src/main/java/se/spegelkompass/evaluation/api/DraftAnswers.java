package se.spegelkompass.evaluation.api;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.RemarkTexts;
import se.spegelkompass.evaluation.ReportText;
import se.spegelkompass.evaluation.Source;
import se.spegelkompass.evaluation.Sources;
import se.spegelkompass.evaluation.report.Found;
import se.spegelkompass.evaluation.report.Lines;
import se.spegelkompass.evaluation.report.Remark;
import se.spegelkompass.evaluation.report.Report;
import se.spegelkompass.evaluation.review.Draft;
import se.spegelkompass.evaluation.review.ReportFiles;
import se.spegelkompass.evaluation.review.ReviewForm;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.Messages;

/** Writes drafts as JSON. */
@Singleton
class DraftAnswers {

  static final String PATH = "/api/v1/evaluation-drafts/";

  private final Sources sources;
  private final ReportFiles files;
  private final Evaluations evaluations;
  private final Editions editions;
  private final Messages messages;

  DraftAnswers(
      Sources sources,
      ReportFiles files,
      Evaluations evaluations,
      Editions editions,
      Messages messages) {
    this.sources = sources;
    this.files = files;
    this.evaluations = evaluations;
    this.editions = editions;
    this.messages = messages;
  }

  DraftJson.ListJson list(List<Draft> drafts) {
    return new DraftJson.ListJson(
        drafts.stream()
            .map(it ->
                new DraftJson.ListJson.Line(
                    it.id(), it.form().value(ReviewForm.NAME), it.startedBy(), PATH + it.id()))
            .toList());
  }

  DraftJson of(Draft draft, Locale locale) {
    var source =
        draft.sourceId().isPresent()
            ? sources.find(draft.municipalityId(), draft.sourceId().getAsLong())
            : Optional.<Source>empty();
    var text = source.flatMap(it -> files.text(draft.municipalityId(), it));
    var report =
        text.flatMap(it -> files.report(it, editions.find(draft.form().value(ReviewForm.EDITION))));
    var places = new Places(text.orElseGet(() -> new ReportText("", List.of())));
    return new DraftJson(
        draft.id(),
        draft.state().name(),
        source.map(DraftAnswers::file).orElse(null),
        fields(draft),
        report.map(it -> places(it, places)).orElse(Map.of()),
        report.map(it -> remarks(it, places, locale)).orElse(List.of()),
        source.map(it -> sameFile(draft, it)).orElse(List.of()),
        evaluation(draft),
        PATH + draft.id());
  }

  private static DraftJson.FileJson file(Source source) {
    return new DraftJson.FileJson(
        source.name(), source.mediaType(), source.size(), source.sha256());
  }

  /** Figures with a decimal point, as everywhere in JSON. */
  private static Map<String, String> fields(Draft draft) {
    var fields = new TreeMap<String, String>();
    draft
        .form()
        .values()
        .forEach(
            (name, value) -> fields.put(name, isFigure(name) ? value.replace(',', '.') : value));
    return fields;
  }

  private static boolean isFigure(String field) {
    return field.startsWith("points-") || field.startsWith("own-") || field.equals("total-own");
  }

  private List<String> sameFile(Draft draft, Source source) {
    return sources.same(draft.municipalityId(), source).stream()
        .flatMap(it -> evaluations.from(draft.municipalityId(), it).stream())
        .filter(it -> draft.corrects().isEmpty() || draft.corrects().getAsLong() != it)
        .filter(it -> draft.evaluationId().isEmpty() || draft.evaluationId().getAsLong() != it)
        .map(it -> EvaluationAnswers.PATH + it)
        .toList();
  }

  private static @Nullable String evaluation(Draft draft) {
    return draft.evaluationId().isPresent()
        ? EvaluationAnswers.PATH + draft.evaluationId().getAsLong()
        : null;
  }

  private static Map<String, List<DraftJson.PlaceJson>> places(Report report, Places places) {
    var found = new HashMap<String, List<DraftJson.PlaceJson>>();
    report.municipality().ifPresent(it -> found.put(ReviewForm.ABOUT, places.of(it)));
    report.evaluatedOn().ifPresent(it -> found.put(ReviewForm.EVALUATED_ON, places.of(it)));
    report.coverDate().ifPresent(it -> found.put(ReviewForm.COVER_DATE, places.of(it)));
    report.occasion().ifPresent(it -> found.put(ReviewForm.OCCASION, places.of(it)));
    report
        .rows()
        .forEach(row ->
            row.subQuestionId()
                .ifPresent(id ->
                    found.putIfAbsent(ReviewForm.points(id), places.of(List.of(row.lines())))));
    report
        .narratives()
        .forEach(it ->
            it.subQuestionId()
                .ifPresent(id ->
                    found.putIfAbsent(
                        ReviewForm.narrative(id),
                        places.of(it.paragraphs().stream().map(Found::lines).toList()))));
    return new TreeMap<>(found);
  }

  private List<DraftJson.RemarkJson> remarks(Report report, Places places, Locale locale) {
    var texts = new RemarkTexts(messages, locale);
    return report.remarks().stream()
        .map(it ->
            new DraftJson.RemarkJson(
                kind(it),
                texts.words(it),
                it.place().area().isPresent() ? it.place().area().getAsInt() : null,
                it.place().subQuestionId().orElse(null),
                RemarkFigures.of(it),
                places.of(it.place().lines())))
        .toList();
  }

  /** AreaFiguresDisagree as area-figures-disagree. */
  private static String kind(Remark remark) {
    return remark
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /** Where something stands, with the words that stand there. */
  private static final class Places {

    private static final int LONGEST = 300;

    private final ReportText text;
    private final List<String> lines;

    Places(ReportText text) {
      this.text = text;
      this.lines = text.lines();
    }

    List<DraftJson.PlaceJson> of(Found<?> found) {
      return of(List.of(found.lines()));
    }

    List<DraftJson.PlaceJson> of(List<Lines> found) {
      return found.stream().map(this::of).toList();
    }

    private DraftJson.PlaceJson of(Lines found) {
      var page = text.page(found.first());
      return new DraftJson.PlaceJson(
          page.isPresent() ? page.getAsInt() : null, found.first(), found.last(), words(found));
    }

    private String words(Lines found) {
      var words =
          Stream.iterate(found.first(), it -> it + 1)
              .limit(found.last() - found.first() + 1L)
              .filter(it -> it <= lines.size())
              .map(it -> lines.get(it - 1).replaceAll("\\p{Cntrl}+", " ").strip())
              .collect(Collectors.joining(" "));
      return words.substring(0, Math.min(LONGEST, words.length()));
    }
  }
}
