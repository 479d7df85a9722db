package se.spegelkompass.evaluation.api;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.spegelkompass.evaluation.review.ReviewForm;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Messages;

/** What a program wants in some of a draft's fields: all of it, or nothing and what is wrong. */
record Change(Editions editions, FormErrors errors, Messages messages, Locale locale) {

  private static final int LONGEST = 100_000;

  Map<String, String> fields(DraftJson.ChangeJson change) {
    var fields = new HashMap<String, String>();
    if (change.fields() == null || change.fields().isEmpty()) {
      errors.add("fields", messages.get(locale, "api.error.none"));
      return fields;
    }
    change.fields().forEach((name, value) -> add(name, value, fields));
    var edition = fields.get(ReviewForm.EDITION);
    if (edition != null && editions.find(edition).isEmpty()) {
      errors.add(ReviewForm.EDITION, messages.get(locale, "api.error.edition"));
    }
    return fields;
  }

  private void add(String name, Object value, Map<String, String> fields) {
    if (ReviewForm.known(Map.of(name, "")).isEmpty()) {
      errors.add(name, messages.get(locale, "api.error.unknown"));
      return;
    }
    switch (value) {
      case String text when text.length() <= LONGEST -> fields.put(name, text);
      case String _ -> errors.add(name, messages.get(locale, "api.error.long", LONGEST));
      case Number number ->
          fields.put(name, new BigDecimal(number.toString()).stripTrailingZeros().toPlainString());
      default -> errors.add(name, messages.get(locale, "api.error.kind"));
    }
  }
}
