package se.spegelkompass.evaluation;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;
import se.spegelkompass.web.Sweden;

/** Builds the pages of evaluations that are kept. */
@Singleton
public class EvaluationPages {

  private static final int KILOBYTE = 1024;

  private final Editions editions;
  private final Messages messages;

  EvaluationPages(Editions editions, Messages messages) {
    this.editions = editions;
    this.messages = messages;
  }

  /** The evaluations as lines of a list. */
  public List<EvaluationsPage.Line> lines(List<Evaluation> evaluations, Locale locale) {
    var overTime = new OverTime(editions, messages, locale);
    return evaluations.stream()
        .map(it ->
            new EvaluationsPage.Line(
                it.name(),
                "/utvarderingar/" + it.id(),
                messages.get(
                    locale,
                    "evaluation.sum",
                    Points.text(it.points(edition(it.editionId())), locale),
                    edition(it.editionId()).max()),
                messages.get(locale, "evaluation.evaluated-on", month(it.evaluatedOn(), locale))
                    + overTime.since(it, evaluations).map(since -> ". " + since).orElse("")))
        .toList();
  }

  ModelAndView<EvaluationPage> page(
      EvaluationDetails details,
      EvaluationTexts texts,
      Optional<Source> source,
      List<CorrectionRow> corrections,
      Locale locale) {
    var evaluation = details.evaluation();
    var edition = edition(evaluation.editionId());
    return new ModelAndView<>(
        "evaluation/show",
        new EvaluationPage(
            evaluation.name(),
            "/utvarderingar/" + evaluation.id(),
            borrowed(evaluation, locale),
            Points.text(evaluation.points(edition), locale),
            messages.get(locale, "evaluation.of", edition.max()),
            facts(details, edition, locale),
            details.row().source() == EvaluationRow.Source.READ,
            edition.areas().stream()
                .map(it -> new AreaSection(it, details, texts, messages, locale).part())
                .toList(),
            texts.examples().stream().map(it -> example(it, edition, locale)).toList(),
            source.map(it -> source(it, evaluation.id())).orElse(null),
            corrections.stream().map(it -> correction(it, locale)).toList()));
  }

  private static EvaluationPage.ExampleLine example(
      ExampleRow row, Edition edition, Locale locale) {
    var where =
        edition
            .subQuestions()
            .filter(it -> it.id().equals(row.subQuestion()))
            .map(it -> it.id() + " " + it.title().in(locale))
            .findFirst()
            .or(() -> edition.area(row.area()).map(it -> it.number() + " " + it.title().in(locale)))
            .orElse("");
    return new EvaluationPage.ExampleLine(row.municipality(), where, row.words());
  }

  private String correction(CorrectionRow row, Locale locale) {
    var day = row.correctedAt().atOffset(ZoneOffset.UTC).atZoneSameInstant(Sweden.ZONE);
    return messages.get(
        locale,
        "evaluation.correction",
        Numbers.date(day.toLocalDate(), locale),
        row.person(),
        row.reason());
  }

  private @Nullable String borrowed(Evaluation evaluation, Locale locale) {
    return evaluation
        .borrowedFrom()
        .map(it -> messages.get(locale, "evaluation.borrowed", it))
        .orElse(null);
  }

  private List<EvaluationPage.Fact> facts(
      EvaluationDetails details, Edition edition, Locale locale) {
    var row = details.row();
    var facts = new ArrayList<EvaluationPage.Fact>();
    facts.add(
        fact("evaluation.fact.month", month(YearMonth.from(row.evaluatedOn()), locale), locale));
    facts.add(fact("evaluation.fact.edition", edition.name().in(locale), locale));
    Optional.ofNullable(row.coverDate())
        .ifPresent(it -> facts.add(fact("evaluation.fact.cover-date", it, locale)));
    if (row.occasion() != null) {
      facts.add(
          fact(
              "evaluation.fact.occasion",
              messages.get(locale, "evaluation.occasion", row.occasion()),
              locale));
    }
    Optional.ofNullable(row.evaluators())
        .ifPresent(it -> facts.add(fact("evaluation.fact.evaluators", it, locale)));
    Optional.ofNullable(row.printedTotal())
        .ifPresent(it ->
            facts.add(fact("evaluation.fact.printed-total", Points.text(it, locale), locale)));
    return facts;
  }

  private EvaluationPage.Fact fact(String key, String value, Locale locale) {
    return new EvaluationPage.Fact(messages.get(locale, key), value);
  }

  private EvaluationPage.SourcePart source(Source source, long id) {
    return new EvaluationPage.SourcePart(
        source.name(),
        "/utvarderingar/" + id + "/original",
        Math.max(1, Math.round((float) source.size() / KILOBYTE)) + " kB",
        source.sha256());
  }

  private Edition edition(String id) {
    return editions.find(id).orElseThrow(() -> new IllegalStateException("no edition " + id));
  }

  static String month(YearMonth month, Locale locale) {
    return month.format(
        DateTimeFormatter.ofPattern(
            "LLLL uuuu", locale.getLanguage().equals("en") ? Locale.UK : Locale.of("sv")));
  }
}
