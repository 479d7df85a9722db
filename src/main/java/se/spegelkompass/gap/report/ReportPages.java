package se.spegelkompass.gap.report;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.spegelkompass.edition.AvailableEditions;
import se.spegelkompass.gap.ComparisonPage;
import se.spegelkompass.gap.ComparisonPages;
import se.spegelkompass.gap.Pair;
import se.spegelkompass.gap.SubQuestionGap;
import se.spegelkompass.gap.report.ReportPage.Fact;
import se.spegelkompass.gap.report.ReportPage.GroupRow;
import se.spegelkompass.print.Documents;
import se.spegelkompass.score.ScoreWords;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;
import se.spegelkompass.web.Sweden;

/** Writes the report for the board. */
@Singleton
class ReportPages {

  private final ComparisonPages pages;
  private final PicturePages pictures;
  private final ScoreWords scores;
  private final AvailableEditions editions;
  private final Documents documents;
  private final Messages messages;

  ReportPages(
      ComparisonPages pages,
      PicturePages pictures,
      ScoreWords scores,
      AvailableEditions editions,
      Documents documents,
      Messages messages) {
    this.pages = pages;
    this.pictures = pictures;
    this.scores = scores;
    this.editions = editions;
    this.documents = documents;
    this.messages = messages;
  }

  byte[] pdf(Export export) {
    var locale = export.locale();
    var title = messages.get(locale, "report.document", export.municipality());
    return documents.pdf("gap/report", page(export), title, locale);
  }

  ReportPage page(Export export) {
    var locale = export.locale();
    var pair = export.pair();
    var comparison = pages.whole(export.comparison(), pair, locale);
    return new ReportPage(
        export.municipality(),
        facts(pair, locale),
        sentence(comparison),
        comparison,
        pictures.page(Picture.AREAS, export, comparison),
        pictures.page(Picture.SPIDER, export, comparison),
        pictures.page(Picture.MATRIX, export, comparison),
        export.comparison().subQuestions().stream()
            .sorted(SubQuestionGap.AS_IN_THE_EDITION)
            .map(it -> ReportRow.of(it, messages, locale))
            .toList(),
        export.comparison().groups().stream().map(it -> group(export, it)).toList(),
        export.comparison().isWeighted(),
        scores.leftOut(pair.round(), export.comparison().leftOut(), locale).orElse(null),
        pair.round().k());
  }

  private List<Fact> facts(Pair pair, Locale locale) {
    var round = pair.round();
    var edition =
        editions
            .find(round.municipalityId(), round.editionId())
            .map(it -> it.name().in(locale))
            .orElse(round.editionId());
    return Stream.of(
            new Fact(messages.get(locale, "gap.self"), round.name()),
            new Fact(messages.get(locale, "gap.official"), pair.evaluation().name()),
            new Fact(messages.get(locale, "report.edition"), edition),
            new Fact(
                messages.get(locale, "report.made"),
                Numbers.date(LocalDate.now(Sweden.ZONE), locale)))
        .toList();
  }

  private static String sentence(ComparisonPage comparison) {
    var headline = comparison.headline();
    return Stream.of(headline.start(), headline.how(), headline.end(), headline.largest())
        .filter(Objects::nonNull)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private GroupRow group(Export export, GroupScore group) {
    return new GroupRow(
        scores.name(export.pair().round(), group, export.locale()),
        group.responses(),
        group.population().isPresent()
            ? Integer.toString(group.population().getAsInt())
            : ReportRow.NONE,
        Numbers.exact(group.weight(), export.locale()));
  }
}
