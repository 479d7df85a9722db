package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which figure is which, as the table's header says.
 *
 * @param maxFirst whether the maximum stands before the points
 * @param percent whether there is a percent column
 */
record Columns(boolean maxFirst, boolean percent) {

  static final Columns USUAL = new Columns(false, false);

  /**
   * A row's figures told apart.
   *
   * @param clear whether they could be
   */
  record Values(
      Optional<BigDecimal> achieved,
      Optional<BigDecimal> max,
      Optional<BigDecimal> percent,
      boolean clear) {

    static final Values NONE =
        new Values(Optional.empty(), Optional.empty(), Optional.empty(), true);

    /** The row of an area's total, not of a sub-question. */
    boolean isTotal() {
      return max.filter(it -> it.intValue() >= 100).isPresent();
    }
  }

  Values values(List<Cell> cells) {
    if (cells.isEmpty()) {
      return Values.NONE;
    }
    var plain = new ArrayList<>(cells.stream().filter(cell -> !cell.percent()).toList());
    var share = cells.stream().filter(Cell::percent).reduce((_, last) -> last);
    if (share.isEmpty() && (plain.size() > 3 || (plain.size() == 3 && !threeAreFigures(plain)))) {
      plain = new ArrayList<>(plain.subList(plain.size() - (percent ? 3 : 2), plain.size()));
    }
    if (share.isPresent() && plain.size() > 2) {
      plain = new ArrayList<>(plain.subList(plain.size() - 2, plain.size()));
    }
    if (plain.size() < 2) {
      return unclear(plain, share);
    }
    var third = plain.size() > 2 ? plain.get(2).value() : Optional.<BigDecimal>empty();
    var first = plain.get(0).value();
    var second = plain.get(1).value();
    var printed = share.flatMap(Cell::value).or(() -> third);
    return maxFirst
        ? new Values(second, first, printed, true)
        : new Values(first, second, printed, true);
  }

  /** A total may be a figure alone. */
  Values total(List<Cell> cells) {
    return cells.size() > 1
        ? values(cells)
        : new Values(cells.getFirst().value(), Optional.empty(), Optional.empty(), true);
  }

  /** Two figures are enough for a row; a third is a percent or a number that ends the title. */
  private boolean threeAreFigures(List<Cell> cells) {
    return percent
        || PercentFit.fits(cells.get(0).value(), cells.get(1).value(), cells.get(2).value());
  }

  private static Values unclear(List<Cell> plain, Optional<Cell> share) {
    var notJudged = plain.stream().allMatch(cell -> cell.value().isEmpty());
    return new Values(Optional.empty(), Optional.empty(), share.flatMap(Cell::value), notJudged);
  }
}
