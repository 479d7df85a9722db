package se.spegelkompass.retention;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Typed;

/** The three numbers as they were typed. */
public record RetentionForm(String answers, String comments, String addresses) {

  static RetentionForm of(Periods periods) {
    return new RetentionForm(
        Integer.toString(periods.answersMonths()),
        Integer.toString(periods.commentsMonths()),
        Integer.toString(periods.addressesDays()));
  }

  static RetentionForm of(Map<String, String> typed) {
    return new RetentionForm(
        typed.getOrDefault("answers", ""),
        typed.getOrDefault("comments", ""),
        typed.getOrDefault("addresses", ""));
  }

  /** Empty if something is wrong with it, which is then in the errors. */
  Optional<Periods> check(FormErrors errors, Messages messages, Locale locale) {
    var answersMonths = Typed.whole(answers, 1, Periods.MOST_MONTHS);
    if (answersMonths.isEmpty()) {
      errors.add("answers", messages.get(locale, "retention.error.months"));
    }
    var commentsMonths = Typed.whole(comments, 1, Periods.MOST_MONTHS);
    if (commentsMonths.isEmpty()) {
      errors.add("comments", messages.get(locale, "retention.error.months"));
    }
    var addressesDays = Typed.whole(addresses, 0, Periods.MOST_DAYS);
    if (addressesDays.isEmpty()) {
      errors.add("addresses", messages.get(locale, "retention.error.days"));
    }
    return errors.isEmpty()
        ? Optional.of(
            new Periods(
                answersMonths.getAsInt(), commentsMonths.getAsInt(), addressesDays.getAsInt()))
        : Optional.empty();
  }
}
