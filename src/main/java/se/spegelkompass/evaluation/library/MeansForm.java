package se.spegelkompass.evaluation.library;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Sweden;
import se.spegelkompass.web.Typed;

/**
 * Which evaluations a mean is computed over, as it stands in the address.
 *
 * @param utgava an edition's id; without one nothing is computed
 * @param fran the first year, or empty
 * @param till the last year, or empty
 * @param forsta {@code ja}: only first evaluations
 * @param egna {@code ja}: one's own too
 */
@Introspected
record MeansForm(
    @QueryValue @Nullable String utgava,
    @QueryValue @Nullable String fran,
    @QueryValue @Nullable String till,
    @QueryValue @Nullable String forsta,
    @QueryValue @Nullable String egna) {

  /** No evaluation with Kommunkompassen is older. */
  static final int FIRST_YEAR = 1995;

  static MeansForm of(Map<String, String> typed) {
    return new MeansForm(
        typed.get("utgava"),
        typed.get("fran"),
        typed.get("till"),
        typed.get("forsta"),
        typed.get("egna"));
  }

  boolean firstOnly() {
    return "ja".equals(forsta);
  }

  boolean own() {
    return "ja".equals(egna);
  }

  /** Whether anything is asked for. */
  boolean asks() {
    return utgava != null;
  }

  /** What is chosen, if nothing is wrong. */
  Optional<LibraryMeans.Selection> selection(
      Editions editions, FormErrors errors, Messages messages, Locale locale) {
    var edition = editions.find(LibraryFilter.text(utgava));
    if (edition.isEmpty()) {
      errors.add("utgava", messages.get(locale, "reference.error.edition"));
    }
    var since = year("fran", fran, FIRST_YEAR, errors, messages, locale);
    var until = year("till", till, thisYear(), errors, messages, locale);
    return errors.isEmpty()
        ? Optional.of(
            new LibraryMeans.Selection(
                edition.orElseThrow(), since.getAsInt(), until.getAsInt(), firstOnly()))
        : Optional.empty();
  }

  private static OptionalInt year(
      String field,
      @Nullable String text,
      int open,
      FormErrors errors,
      Messages messages,
      Locale locale) {
    if (LibraryFilter.text(text).isBlank()) {
      return OptionalInt.of(open);
    }
    var year = Typed.whole(text, FIRST_YEAR, thisYear());
    if (year.isEmpty()) {
      errors.add(
          field,
          messages.get(locale, "reference.error.year", FIRST_YEAR, Integer.toString(thisYear())));
    }
    return year;
  }

  static int thisYear() {
    return LocalDate.now(Sweden.ZONE).getYear();
  }
}
