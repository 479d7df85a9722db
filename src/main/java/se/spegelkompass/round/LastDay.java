package se.spegelkompass.round;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Numbers;
import se.spegelkompass.web.Typed;

/** The last day to answer, as typed in the field {@code lastDay}. */
final class LastDay {

  private LastDay() {}

  /** The day, from today to a year from now; what is wrong with it goes into the errors. */
  static Optional<LocalDate> check(
      String typed, LocalDate today, FormErrors errors, Messages messages, Locale locale) {
    var day = Typed.day(typed);
    var latest = today.plusYears(1);
    if (day.isEmpty()) {
      errors.add("lastDay", messages.get(locale, "round.error.last-day"));
      return Optional.empty();
    }
    if (day.get().isBefore(today) || day.get().isAfter(latest)) {
      errors.add(
          "lastDay",
          messages.get(
              locale,
              "round.error.last-day-range",
              Numbers.date(today, locale),
              Numbers.date(latest, locale)));
      return Optional.empty();
    }
    return day;
  }
}
