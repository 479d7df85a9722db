package se.spegelkompass.evaluation.library;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.evaluation.Points;
import se.spegelkompass.evaluation.ReferenceBase;
import se.spegelkompass.evaluation.ReferenceMean;
import se.spegelkompass.evaluation.References;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Builds the page about means. */
@Singleton
class ReferencePages {

  private final References references;
  private final Evaluations evaluations;
  private final Editions editions;
  private final Messages messages;

  ReferencePages(
      References references, Evaluations evaluations, Editions editions, Messages messages) {
    this.references = references;
    this.evaluations = evaluations;
    this.editions = editions;
    this.messages = messages;
  }

  ReferencesPage page(
      long municipalityId,
      MeansForm form,
      Optional<LibraryMeans.Result.Means> means,
      FormErrors errors,
      Locale locale) {
    var names =
        evaluations.all(municipalityId).stream()
            .collect(Collectors.toMap(Evaluation::id, Evaluation::name));
    return new ReferencesPage(
        errors,
        editions.all().stream().map(it -> new Choice(it.id(), it.name().in(locale))).toList(),
        form.utgava() == null ? editions.newest().id() : form.utgava(),
        LibraryFilter.text(form.fran()),
        LibraryFilter.text(form.till()),
        form.firstOnly(),
        form.own(),
        means.map(it -> computed(it, locale)).orElse(null),
        references.all(municipalityId).stream().map(it -> part(it, names, locale)).toList());
  }

  private ReferencesPage.Computed computed(LibraryMeans.Result.Means means, Locale locale) {
    return new ReferencesPage.Computed(
        base(means, locale),
        means.leftOut() == 0 ? null : messages.get(locale, "reference.left-out", means.leftOut()),
        means.counted().stream()
            .map(it -> member(it.name(), it.evaluation().evaluatedOn().getYear()))
            .collect(Collectors.joining(", ")),
        table(
            Optional.of(means.selection().edition()),
            Optional.of(means.total()),
            means.areas(),
            means.subQuestions(),
            locale));
  }

  /** Whose means they are: how many, when, which edition, which occasions. */
  String base(LibraryMeans.Result.Means means, Locale locale) {
    var span = LibraryMeans.span(means);
    var first = span.getFirst().getYear();
    var last = span.getLast().getYear();
    return messages.get(
        locale,
        means.selection().firstOnly() ? "reference.base-first" : "reference.base",
        means.counted().size(),
        first == last ? Integer.toString(first) : first + "–" + last,
        means.selection().edition().name().in(locale));
  }

  private static String member(String name, int year) {
    return name + " " + year;
  }

  private ReferencesPage.ReferencePart part(
      ReferenceMean mean, Map<Long, String> names, Locale locale) {
    var evaluation =
        mean.evaluationId().isPresent()
            ? Optional.ofNullable(names.get(mean.evaluationId().getAsLong()))
            : Optional.<String>empty();
    var edition = editions.find(mean.editionId());
    return new ReferencesPage.ReferencePart(
        mean.id(),
        mean.base(),
        messages.get(
            locale,
            "reference.origin." + mean.origin().name().toLowerCase(Locale.ROOT),
            evaluation.orElseGet(() -> Numbers.date(mean.createdOn(), locale))),
        mean.evaluationId().isPresent()
            ? "/utvarderingar/" + mean.evaluationId().getAsLong()
            : null,
        facts(mean, edition, locale),
        mean.members().isEmpty() ? null : members(mean, locale),
        table(edition, mean.total(), mean.areas(), mean.subQuestions(), locale),
        mean.origin() != ReferenceMean.Origin.REPORT);
  }

  private static String members(ReferenceMean mean, Locale locale) {
    var format = DateTimeFormatter.ofPattern("LLL uuuu", locale);
    return mean.members().stream()
        .map(it -> it.name() + " (" + it.evaluatedOn().format(format) + ")")
        .collect(Collectors.joining(", "));
  }

  private String facts(ReferenceMean mean, Optional<Edition> edition, Locale locale) {
    var facts = new ArrayList<String>();
    facts.add(edition.map(it -> it.name().in(locale)).orElse(mean.editionId()));
    facts.addAll(new ReferenceBase(mean, messages, locale).facts());
    return String.join(", ", facts);
  }

  private ReferencesPage.MeansTable table(
      Optional<Edition> edition,
      Optional<BigDecimal> total,
      Map<Integer, BigDecimal> areas,
      Map<String, BigDecimal> subQuestions,
      Locale locale) {
    return new ReferencesPage.MeansTable(
        total
            .map(it ->
                messages.get(
                    locale,
                    "evaluation.sum",
                    points(it, locale),
                    edition.map(Edition::max).orElse(800)))
            .orElse(null),
        edition.stream()
            .flatMap(it -> it.areas().stream())
            .flatMap(it ->
                row(it.number() + " " + it.title().in(locale), areas.get(it.number()), 100, locale))
            .toList(),
        edition.stream()
            .flatMap(Edition::subQuestions)
            .flatMap(it ->
                row(
                    it.id() + " " + it.title().in(locale),
                    subQuestions.get(it.id()),
                    it.max(),
                    locale))
            .toList());
  }

  private static Stream<ReferencesPage.MeanRow> row(
      String title, @Nullable BigDecimal points, int max, Locale locale) {
    return points == null
        ? Stream.empty()
        : Stream.of(
            new ReferencesPage.MeanRow(title, points(points, locale), Integer.toString(max)));
  }

  private static String points(BigDecimal points, Locale locale) {
    return Points.text(points.setScale(1, RoundingMode.HALF_UP), locale);
  }
}
