package se.spegelkompass.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, field by field, in the order of the form: for the summary on top and
 * for each field. The field's name is also the id of its input.
 */
public final class FormErrors {

  private final Map<String, FieldError> byField = new LinkedHashMap<>();

  public static FormErrors none() {
    return new FormErrors();
  }

  /** The first thing wrong with a field is the one that is told. */
  public FormErrors add(String field, String message) {
    byField.putIfAbsent(field, new FieldError(field, message));
    return this;
  }

  public boolean isEmpty() {
    return byField.isEmpty();
  }

  public Collection<FieldError> all() {
    return List.copyOf(new ArrayList<>(byField.values()));
  }

  /** The message at a field, null when nothing is wrong with it. */
  public @Nullable String of(String field) {
    var error = byField.get(field);
    return error == null ? null : error.message();
  }
}
