package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;

/**
 * The numbers and maxima of an edition's sub-questions: what tells editions apart.
 *
 * @param maxima the maximum of each sub-question, by its number
 */
record Structure(Map<String, Integer> maxima) {

  /** How far from the edition a report may be: more rows than this must fit exactly. */
  private static final int MOST_ODD = 3;

  private static final int CLEARLY = 3;

  /** How well rows fit a structure. */
  private record Fit(RecognisedEdition edition, int size, int exact, int odd) {

    /** What does not fit and what is missing, together. */
    int distance() {
      return odd + size - exact;
    }

    boolean isGood() {
      return odd <= MOST_ODD && 2 * exact > size;
    }
  }

  /** The edition that the rows follow. */
  static RecognisedEdition recognise(List<RawRow> rows, List<Edition> editions) {
    var fits = new ArrayList<Fit>();
    for (var edition : editions) {
      fits.add(of(edition).fit(rows, new RecognisedEdition.Known(edition)));
    }
    if (fits.isEmpty()) {
      return new RecognisedEdition.Unknown();
    }
    fits.sort(Comparator.comparingInt(Fit::distance));
    var best = fits.getFirst();
    var clearly = fits.size() == 1 || fits.get(1).distance() - best.distance() >= CLEARLY;
    return best.isGood() && clearly && titlesFit(best.edition(), rows)
        ? best.edition()
        : new RecognisedEdition.Unknown();
  }

  /** The same numbers over other questions would be another edition. */
  private static boolean titlesFit(RecognisedEdition recognised, List<RawRow> rows) {
    return switch (recognised) {
      case RecognisedEdition.Unknown _ -> true;
      case RecognisedEdition.Known(var edition) -> {
        var titled = rows.stream().filter(row -> !row.pieces().isEmpty()).toList();
        var known =
            titled.stream()
                .filter(row -> edition.subQuestions().anyMatch(it -> Likeness.of(row, it) > 0.6))
                .count();
        yield 2 * known >= titled.size();
      }
    };
  }

  private Fit fit(List<RawRow> rows, RecognisedEdition edition) {
    var numbers = new LinkedHashMap<String, Optional<BigDecimal>>();
    for (var row : rows) {
      number(row, edition).ifPresent(it -> numbers.putIfAbsent(it, row.values().max()));
    }
    var exact = 0;
    var odd = 0;
    for (var row : numbers.entrySet()) {
      var expected = maxima.get(row.getKey());
      // A maximum that cannot be read says nothing for or against.
      var same = expected != null && row.getValue().filter(it -> differs(it, expected)).isEmpty();
      exact += same ? 1 : 0;
      odd += same ? 0 : 1;
    }
    return new Fit(edition, maxima.size(), exact, odd);
  }

  /** A row without a number has the one that its title has. */
  private static Optional<String> number(RawRow row, RecognisedEdition recognised) {
    return row.number().isEmpty() && recognised instanceof RecognisedEdition.Known(var edition)
        ? new RowMatcher(edition).titled(row).map(SubQuestion::id)
        : Optional.of(row.number()).filter(it -> !it.isEmpty());
  }

  private static boolean differs(BigDecimal printed, int expected) {
    return printed.compareTo(BigDecimal.valueOf(expected)) != 0;
  }

  private static Structure of(Edition edition) {
    var maxima = new LinkedHashMap<String, Integer>();
    edition.subQuestions().forEach(it -> maxima.put(it.id(), it.max()));
    return new Structure(maxima);
  }
}
