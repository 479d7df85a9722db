package se.spegelkompass.evaluation.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;

/** Finds the sub-question that a row is about: by number and title, never by its place. */
final class RowMatcher {

  private static final double CLEARLY = 0.85;
  private static final double MARGIN = 0.2;

  private final Edition edition;

  RowMatcher(Edition edition) {
    this.edition = edition;
  }

  /** What a row is about, and how sure that is. */
  sealed interface Match {

    /** Number and title say the same. */
    record Sure(SubQuestion subQuestion) implements Match {}

    /** The number is another's; the title decides. */
    record ByTitle(SubQuestion subQuestion) implements Match {}

    /** The title is no known one; the number decides. */
    record ByNumber(SubQuestion subQuestion) implements Match {}

    /** The edition has nothing like it. */
    record None() implements Match {}
  }

  Match match(RawRow row) {
    var numbered = edition.subQuestion(row.number());
    if (row.pieces().isEmpty() && numbered.isPresent()) {
      return new Match.Sure(numbered.get());
    }
    var own = numbered.map(it -> Likeness.of(row, it)).orElse(0.0);
    if (own >= Likeness.SAME) {
      return new Match.Sure(numbered.orElseThrow());
    }
    var titled = titled(row, own);
    if (titled.isPresent()) {
      return row.number().isEmpty()
          ? new Match.Sure(titled.get())
          : new Match.ByTitle(titled.get());
    }
    return numbered
        .<Match>map(it -> own >= Likeness.OTHER ? new Match.Sure(it) : new Match.ByNumber(it))
        .orElseGet(Match.None::new);
  }

  /** The sub-question whose title the row clearly has. */
  Optional<SubQuestion> titled(RawRow row) {
    return titled(row, 0);
  }

  private Optional<SubQuestion> titled(RawRow row, double own) {
    return best(row, edition.area(row.area()).map(area -> area.subQuestions()).orElse(List.of()))
        .or(() -> best(row, edition.subQuestions().toList()))
        .filter(it -> Likeness.of(row, it) >= own + MARGIN);
  }

  private static Optional<SubQuestion> best(RawRow row, List<SubQuestion> candidates) {
    return candidates.stream()
        .filter(it -> Likeness.of(row, it) >= CLEARLY)
        .max(Comparator.comparingDouble(it -> Likeness.of(row, it)));
  }
}
