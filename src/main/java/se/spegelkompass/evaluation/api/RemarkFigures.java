package se.spegelkompass.evaluation.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.spegelkompass.evaluation.report.Remark;

/** The figures of a remark, by what they are. */
final class RemarkFigures {

  private final Map<String, List<BigDecimal>> figures = new TreeMap<>();

  private RemarkFigures() {}

  static Map<String, List<BigDecimal>> of(Remark remark) {
    return new RemarkFigures().add(remark).figures;
  }

  private RemarkFigures add(Remark remark) {
    return switch (remark) {
      case Remark.AreaFiguresDisagree it ->
          with("box", it.box()).with("tableTotal", it.tableTotal()).with("rows", it.sumOfRows());
      case Remark.TotalsDisagree it ->
          with("printed", it.printed())
              .with("boxes", it.boxes())
              .with("tableTotals", it.tableTotals())
              .with("rows", it.rows());
      case Remark.SeveralTotals it -> with("totals", it.totals());
      case Remark.DuplicateRow it -> with("first", it.first()).with("again", it.again());
      case Remark.AchievedAboveMax it -> with("points", it.achieved()).with("max", it.max());
      case Remark.MaxDiffers it ->
          with("printed", it.printed()).with("expected", BigDecimal.valueOf(it.expected()));
      case Remark.MaximaNotHundred it -> with("sum", it.sum());
      case Remark.PercentDoesNotFit it ->
          with("points", it.achieved()).with("max", it.max()).with("percent", it.percent());
      default -> this; // the others are about words
    };
  }

  private RemarkFigures with(String name, Optional<BigDecimal> figure) {
    figure.ifPresent(it -> with(name, it));
    return this;
  }

  private RemarkFigures with(String name, BigDecimal figure) {
    return with(name, List.of(figure));
  }

  private RemarkFigures with(String name, List<BigDecimal> all) {
    figures.put(name, all);
    return this;
  }
}
