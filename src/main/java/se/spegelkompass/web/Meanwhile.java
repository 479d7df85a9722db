package se.spegelkompass.web;

import java.util.Locale;

/**
 * Two have written at once. What the first wrote is not written over unseen: it is said at each
 * field that differs, and who sends the form again has seen it.
 */
public final class Meanwhile {

  private static final int LONGEST_SHOWN = 200;

  private final FormErrors errors = FormErrors.none();
  private final Messages messages;
  private final Locale locale;

  public Meanwhile(Messages messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  /**
   * Compares a field.
   *
   * @param stored what the first wrote, as the field shows it
   * @param typed what the second wants to write
   */
  public Meanwhile compare(String field, String stored, String typed) {
    if (!stored.equals(typed)) {
      errors.add(
          field,
          stored.isEmpty()
              ? messages.get(locale, "meanwhile.empty")
              : messages.get(locale, "meanwhile.now", shown(stored)));
    }
    return this;
  }

  /** What differs, field by field. */
  public FormErrors errors() {
    return errors;
  }

  private static String shown(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
