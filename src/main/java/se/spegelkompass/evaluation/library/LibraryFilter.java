package se.spegelkompass.evaluation.library;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.evaluation.Evaluation;

/**
 * Which evaluations of the library are shown, as it stands in the address.
 *
 * @param kommun a code of four digits, or a name
 * @param utgava an edition's id
 * @param ar a year
 */
@Introspected
record LibraryFilter(
    @QueryValue @Nullable String kommun,
    @QueryValue @Nullable String utgava,
    @QueryValue @Nullable String ar) {

  boolean lets(Evaluation evaluation) {
    return fits(kommun, OtherMunicipality.of(evaluation).key())
        && fits(utgava, evaluation.editionId())
        && fits(ar, Integer.toString(evaluation.evaluatedOn().getYear()));
  }

  private static boolean fits(@Nullable String wanted, String value) {
    return wanted == null || wanted.isEmpty() || wanted.equals(value);
  }

  /** Whether it leaves anything out. */
  boolean narrows() {
    return !(text(kommun) + text(utgava) + text(ar)).isEmpty();
  }

  static String text(@Nullable String wanted) {
    return wanted == null ? "" : wanted;
  }
}
