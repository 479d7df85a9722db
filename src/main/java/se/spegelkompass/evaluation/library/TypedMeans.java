package se.spegelkompass.evaluation.library;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.spegelkompass.evaluation.NewReference;
import se.spegelkompass.evaluation.Points;
import se.spegelkompass.framework.Area;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;
import se.spegelkompass.web.Typed;

/** Means that a person types, as typed, also when something is wrong with them. */
record TypedMeans(Edition edition, Map<String, String> typed) {

  static final String BASE = "base";
  static final String COUNT = "count";
  static final String SINCE = "since";
  static final String UNTIL = "until";
  static final String TOTAL = "total";

  private static final int AREA_MAX = 100;

  /** More municipalities than there are evaluations of. */
  private static final int MOST = 100_000;

  static String field(Area area) {
    return "area-" + area.number();
  }

  static String field(SubQuestion subQuestion) {
    return "part-" + subQuestion.id().replace('.', '-');
  }

  String value(String field) {
    return Typed.text(typed, field);
  }

  /** The means, if nothing is wrong; what is wrong goes into the errors, at its field. */
  Optional<NewReference> check(FormErrors errors, Messages messages, Locale locale) {
    var check = new Check(errors, messages, locale);
    check.base();
    var count = check.whole(COUNT, 1, MOST, "reference.error.count");
    var since = check.year(SINCE);
    var until = check.year(UNTIL);
    if (since.isPresent() && until.isPresent() && since.getAsInt() > until.getAsInt()) {
      check.wrong(UNTIL, "reference.error.order");
    }
    var total = check.points(TOTAL, edition.max());
    var areas = new HashMap<Integer, BigDecimal>();
    var parts = new HashMap<String, BigDecimal>();
    for (var area : edition.areas()) {
      check.points(field(area), AREA_MAX).ifPresent(it -> areas.put(area.number(), it));
      for (var question : area.subQuestions()) {
        check.points(field(question), question.max()).ifPresent(it -> parts.put(question.id(), it));
      }
    }
    if (errors.isEmpty() && total.isEmpty() && areas.isEmpty()) {
      check.wrong(TOTAL, "reference.error.no-figure");
    }
    return errors.isEmpty()
        ? Optional.of(
            new NewReference(
                edition, value(BASE), count, since, until, total, areas, parts, List.of()))
        : Optional.empty();
  }

  private final class Check {

    private final FormErrors errors;
    private final Messages messages;
    private final Locale locale;

    Check(FormErrors errors, Messages messages, Locale locale) {
      this.errors = errors;
      this.messages = messages;
      this.locale = locale;
    }

    void base() {
      if (value(BASE).isEmpty()) {
        wrong(BASE, "reference.error.base");
      } else if (value(BASE).length() > NewReference.LONGEST_BASE) {
        wrong(BASE, "reference.error.base-long", NewReference.LONGEST_BASE);
      }
    }

    OptionalInt year(String field) {
      return whole(field, MeansForm.FIRST_YEAR, MeansForm.thisYear(), "reference.error.year");
    }

    OptionalInt whole(String field, int least, int most, String key) {
      if (value(field).isEmpty()) {
        return OptionalInt.empty();
      }
      var number = Typed.whole(value(field), least, most);
      if (number.isEmpty()) {
        wrong(field, key, Integer.toString(least), Integer.toString(most));
      }
      return number;
    }

    Optional<BigDecimal> points(String field, int max) {
      if (value(field).isEmpty()) {
        return Optional.empty();
      }
      var points = Points.of(value(field)).filter(it -> Points.isPossible(it, max));
      if (points.isEmpty()) {
        wrong(field, "reference.error.points", max);
      }
      return points;
    }

    void wrong(String field, String key, Object... arguments) {
      errors.add(field, messages.get(locale, key, arguments));
    }
  }
}
