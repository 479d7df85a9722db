package se.spegelkompass.audit;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Typed;

/** What stands in the address: the filter as it was typed. */
@Introspected
record LogForm(
    @QueryValue @Nullable String handelse,
    @QueryValue @Nullable String person,
    @QueryValue @Nullable String fran,
    @QueryValue @Nullable String till) {

  private static final int LAST_YEAR = 9998;

  /** Empty if something is wrong with it, which is then in the errors. */
  Optional<LogFilter> check(FormErrors errors, Messages messages, Locale locale) {
    var action = typed(handelse).flatMap(AuditAction::of);
    if (typed(handelse).isPresent() && action.isEmpty()) {
      errors.add("handelse", messages.get(locale, "audit.error.action"));
    }
    var from = day("fran", fran, errors, messages, locale);
    var until = day("till", till, errors, messages, locale);
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      errors.add("till", messages.get(locale, "audit.error.order"));
    }
    return errors.isEmpty()
        ? Optional.of(new LogFilter(action, typed(person), from, until))
        : Optional.empty();
  }

  /** The same choice, at another address. */
  UriBuilder at(String path) {
    var address = UriBuilder.of(path);
    typed(handelse).ifPresent(it -> address.queryParam("handelse", it));
    typed(person).ifPresent(it -> address.queryParam("person", it));
    typed(fran).ifPresent(it -> address.queryParam("fran", it));
    typed(till).ifPresent(it -> address.queryParam("till", it));
    return address;
  }

  private static Optional<LocalDate> day(
      String field, @Nullable String value, FormErrors errors, Messages messages, Locale locale) {
    var day =
        typed(value)
            .flatMap(Typed::day)
            .filter(it -> it.getYear() > 0 && it.getYear() <= LAST_YEAR);
    if (typed(value).isPresent() && day.isEmpty()) {
      errors.add(field, messages.get(locale, "audit.error.date"));
    }
    return day;
  }

  private static Optional<String> typed(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(it -> !it.isEmpty());
  }
}
