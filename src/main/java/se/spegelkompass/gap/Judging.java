package se.spegelkompass.gap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import se.spegelkompass.evaluation.Evaluation;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.gap.analysis.BenjaminiHochberg;
import se.spegelkompass.gap.analysis.GapClass;
import se.spegelkompass.gap.analysis.Significance;
import se.spegelkompass.score.estimate.PreScore;

/** Judges the gaps of all sub-questions together: of many tests, some come out by chance. */
record Judging(PreScore preScore, Evaluation evaluation) {

  /** In points. Evaluators give whole points: what they meant is within half of one. */
  static final double ROUNDING = 0.5;

  /** A sub-question whose gap can be tested, alone. */
  private record Tested(SubQuestion subQuestion, double p) {}

  /** By sub-question id. */
  Map<String, Judgement> of(List<SubQuestion> subQuestions) {
    var tested =
        subQuestions.stream()
            .flatMap(it -> p(it).stream().mapToObj(p -> new Tested(it, p)))
            .toList();
    var adjusted = BenjaminiHochberg.adjusted(tested.stream().mapToDouble(Tested::p).toArray());
    var judgements = new HashMap<String, Judgement>();
    subQuestions.forEach(it -> judgements.put(it.id(), judgement(it, OptionalDouble.empty())));
    for (var i = 0; i < adjusted.length; i++) {
      var it = tested.get(i).subQuestion();
      judgements.put(it.id(), judgement(it, OptionalDouble.of(adjusted[i])));
    }
    return judgements;
  }

  private OptionalDouble p(SubQuestion subQuestion) {
    return preScore
        .overall()
        .estimate(subQuestion)
        .map(it -> Significance.pValue(it, official(subQuestion), ROUNDING / subQuestion.max()))
        .orElse(OptionalDouble.empty());
  }

  private Judgement judgement(SubQuestion subQuestion, OptionalDouble p) {
    var secured = p.isPresent() && p.getAsDouble() <= BenjaminiHochberg.LEVEL;
    var notKnown = preScore.overall().cell(subQuestion).notKnown();
    var self = preScore.overall().estimate(subQuestion);
    return new Judgement(p, secured, GapClass.of(notKnown, self, official(subQuestion), secured));
  }

  private double official(SubQuestion subQuestion) {
    return evaluation.points(subQuestion).doubleValue() / subQuestion.max();
  }
}
