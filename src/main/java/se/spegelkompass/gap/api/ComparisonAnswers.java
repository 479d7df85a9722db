package se.spegelkompass.gap.api;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.gap.Comparison;
import se.spegelkompass.gap.Gap;
import se.spegelkompass.gap.Pair;
import se.spegelkompass.gap.SubQuestionGap;
import se.spegelkompass.gap.SumGap;
import se.spegelkompass.gap.analysis.Profile;
import se.spegelkompass.gap.api.ComparisonJson.AreaJson;
import se.spegelkompass.gap.api.ComparisonJson.EvaluationJson;
import se.spegelkompass.gap.api.ComparisonJson.GapJson;
import se.spegelkompass.gap.api.ComparisonJson.GroupJson;
import se.spegelkompass.gap.api.ComparisonJson.IntervalJson;
import se.spegelkompass.gap.api.ComparisonJson.ListJson;
import se.spegelkompass.gap.api.ComparisonJson.ProfileJson;
import se.spegelkompass.gap.api.ComparisonJson.RoundJson;
import se.spegelkompass.gap.api.ComparisonJson.SubQuestionJson;
import se.spegelkompass.gap.api.ComparisonJson.SumJson;
import se.spegelkompass.score.ScoreWords;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.GroupScore;

/** Writes comparisons as JSON. */
@Singleton
class ComparisonAnswers {

  static final String PATH = "/api/v1/comparisons";

  private final ScoreWords scores;

  ComparisonAnswers(ScoreWords scores) {
    this.scores = scores;
  }

  ListJson list(List<Pair> pairs) {
    return new ListJson(
        pairs.stream()
            .map(it ->
                new ListJson.Line(round(it), evaluation(it), it.round().editionId(), path(it)))
            .toList());
  }

  ComparisonJson whole(Pair pair, Comparison comparison, Locale locale) {
    var subQuestions =
        comparison.subQuestions().stream().sorted(SubQuestionGap.AS_IN_THE_EDITION).toList();
    return new ComparisonJson(
        round(pair),
        evaluation(pair),
        pair.round().editionId(),
        sum(comparison.total(), comparison.self()),
        comparison.areas().stream()
            .map(it ->
                new AreaJson(
                    it.area().number(), it.area().title().in(locale), sum(it.sum(), it.self())))
            .toList(),
        subQuestions.stream().map(it -> subQuestion(it, pair, comparison, locale)).toList(),
        comparison.profile().map(ComparisonAnswers::profile).orElse(null),
        path(pair));
  }

  private static RoundJson round(Pair pair) {
    var round = pair.round();
    return new RoundJson(round.id(), round.name(), round.k());
  }

  private static EvaluationJson evaluation(Pair pair) {
    var evaluation = pair.evaluation();
    return new EvaluationJson(
        evaluation.id(), evaluation.name(), evaluation.evaluatedOn().toString());
  }

  private static String path(Pair pair) {
    return PATH + "/" + pair.round().id() + "/" + pair.evaluation().id();
  }

  private static SumJson sum(SumGap sum, Optional<Estimate> self) {
    return new SumJson(
        sum.compared(),
        sum.of(),
        sum.officialPoints(),
        sum.max(),
        gap(sum.gap()),
        interval(self),
        sum.gap().isEmpty() ? ComparisonJson.TOO_FEW : null);
  }

  private SubQuestionJson subQuestion(
      SubQuestionGap it, Pair pair, Comparison comparison, Locale locale) {
    var subQuestion = it.subQuestion();
    return new SubQuestionJson(
        subQuestion.id(),
        subQuestion.area(),
        subQuestion.title().in(locale),
        subQuestion.max(),
        it.officialPoints(),
        it.officialShare(),
        gap(it.gap()),
        it.gap().isEmpty() ? ComparisonJson.TOO_FEW : null,
        interval(it.self()),
        comparison
            .profile()
            .flatMap(profile -> it.gap().map(gap -> profile.withoutLevel(gap.share())))
            .orElse(null),
        figure(it.judgement().p()),
        it.judgement().secured(),
        it.gapClass().key(),
        figure(it.notKnown()),
        comparison.groups().stream().map(group -> group(group, it, pair, locale)).toList());
  }

  private GroupJson group(GroupScore group, SubQuestionGap it, Pair pair, Locale locale) {
    var name = scores.name(pair.round(), group, locale);
    var cell = group.score().cell(it.subQuestion());
    return cell.share().isPresent()
        ? new GroupJson(name, cell.share().getAsDouble(), cell.responses(), null)
        : new GroupJson(name, null, null, ComparisonJson.TOO_FEW_OR_NOT_ASKED);
  }

  private static ProfileJson profile(Profile it) {
    return new ProfileJson(
        it.elevation(), it.scatter(), figure(it.shape()), figure(it.concordance()));
  }

  private static @Nullable GapJson gap(Optional<Gap> gap) {
    return gap.map(it ->
            new GapJson(
                it.selfPoints(),
                it.officialPoints(),
                it.max(),
                it.selfShare(),
                it.officialShare(),
                it.points(),
                it.share()))
        .orElse(null);
  }

  private static @Nullable IntervalJson interval(Optional<Estimate> self) {
    return self.flatMap(Estimate::interval)
        .map(it -> new IntervalJson(it.low(), it.high()))
        .orElse(null);
  }

  private static @Nullable Double figure(OptionalDouble figure) {
    return figure.isPresent() ? figure.getAsDouble() : null;
  }
}
