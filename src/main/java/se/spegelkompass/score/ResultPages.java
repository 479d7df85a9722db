package se.spegelkompass.score;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.round.GroupNames;
import se.spegelkompass.round.Round;
import se.spegelkompass.score.ResultPage.ResultGroup;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.GroupScore;
import se.spegelkompass.score.estimate.PreScore;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;

/** Builds the page of a result from the snapshot alone. */
@Singleton
class ResultPages {

  private final GroupNames names;
  private final Messages messages;

  ResultPages(GroupNames names, Messages messages) {
    this.names = names;
    this.messages = messages;
  }

  ResultPage page(Round round, Edition edition, PreScore preScore, Locale locale) {
    var rows = new ResultRows(round, preScore, messages, locale);
    return new ResultPage(
        round.name(),
        "/matningar/" + round.id(),
        "/jamforelse?matning=" + round.id(),
        total(edition, preScore, locale),
        interval(edition, preScore, locale),
        "/matningar/" + round.id() + "/resultat/" + TracePages.TOTAL,
        messages.get(locale, "score.based", preScore.responses(), preScore.groups().size()),
        leftOut(round, preScore, locale),
        merged(round, preScore, locale),
        incomplete(edition, preScore, locale),
        preScore.k(),
        preScore.groups().stream().map(group -> column(round, group, locale)).toList(),
        edition.areas().stream().map(rows::area).toList());
  }

  private String total(Edition edition, PreScore preScore, Locale locale) {
    var points = preScore.overall().points(edition);
    return points.isPresent()
        ? messages.get(
            locale, "score.total", Numbers.whole(points.getAsDouble(), locale), edition.max())
        : messages.get(
            locale,
            "score.total.part",
            preScore.overall().scored(edition),
            edition.subQuestions().count());
  }

  private @Nullable String interval(Edition edition, PreScore preScore, Locale locale) {
    return preScore
        .overall()
        .estimate(edition)
        .flatMap(Estimate::interval)
        .map(it -> ShownInterval.whole(it, messages, locale).points())
        .orElse(null);
  }

  private @Nullable String leftOut(Round round, PreScore preScore, Locale locale) {
    return preScore.leftOut().isEmpty()
        ? null
        : messages.get(
            locale,
            "score.left-out",
            names(round, preScore.leftOut(), locale),
            preScore.k(),
            preScore.leftOut().size());
  }

  private @Nullable String merged(Round round, PreScore preScore, Locale locale) {
    return preScore.groups().stream()
        .filter(GroupScore::others)
        .findFirst()
        .map(it ->
            messages.get(locale, "score.merged", names(round, it.groups(), locale), preScore.k()))
        .orElse(null);
  }

  private @Nullable String incomplete(Edition edition, PreScore preScore, Locale locale) {
    return preScore.overall().points(edition).isPresent()
        ? null
        : messages.get(locale, "score.incomplete", preScore.k());
  }

  private ResultGroup column(Round round, GroupScore group, Locale locale) {
    return new ResultGroup(
        group.others()
            ? messages.get(locale, "score.others")
            : names(round, group.groups(), locale),
        messages.get(locale, "score.responses", group.responses()));
  }

  private String names(Round round, List<Long> groups, Locale locale) {
    return names.of(round, groups, locale);
  }
}
