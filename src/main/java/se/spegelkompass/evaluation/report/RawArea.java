package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the score tables say about one area, gathered while reading. */
final class RawArea {

  final int number;
  final List<RawRow> rows = new ArrayList<>();
  String title = "";
  Optional<Lines> lines = Optional.empty();
  Optional<Found<BigDecimal>> total = Optional.empty();

  RawArea(int number) {
    this.number = number;
  }

  /** A header repeated after a page break says nothing new. */
  void header(String printed, Lines where) {
    if (title.isEmpty()) {
      title = printed;
      lines = Optional.of(where);
    }
  }

  void total(Columns.Values values, Lines where) {
    if (total.isEmpty()) {
      total = values.achieved().map(points -> new Found<>(points, where));
    }
  }
}
