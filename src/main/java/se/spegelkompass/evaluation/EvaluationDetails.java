package se.spegelkompass.evaluation;

import java.util.List;

/** The figures of an evaluation as they are kept. */
public record EvaluationDetails(EvaluationRow row, List<PointRow> points, List<AreaRow> areas) {

  /** The evaluation itself. */
  public Evaluation evaluation() {
    return row.evaluation(points, areas);
  }
}
