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

  /** Evaluators give whole points: what they meant is within half of one. */
  private static final double ROUNDING = 0.5;

  /** By sub-question id. */
  Map<String, Judgement> of(List<SubQuestion> subQuestions) {
    var tested = subQuestions.stream().filter(it -> p(it).isPresent()).toList();
    var adjusted =
        BenjaminiHochberg.adjusted(tested.stream().flatMapToDouble(it -> p(it).stream()).toArray());
    var judgements = new HashMap<String, Judgement>();
    for (var it : subQuestions) {
      var at = tested.indexOf(it);
      judgements.put(
          it.id(),
          judgement(it, at < 0 ? OptionalDouble.empty() : OptionalDouble.of(adjusted[at])));
    }
    return judgements;
  }

  private OptionalDouble p(SubQuestion subQuestion) {
    var self = preScore.overall().estimate(subQuestion);
    return self.isPresent()
        ? Significance.pValue(self.get(), official(subQuestion), ROUNDING / subQuestion.max())
        : OptionalDouble.empty();
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
