package se.spegelkompass.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import se.spegelkompass.Person;

/** Reports about Nordvik, as files that a coordinator hands in. */
final class NordvikReport {

  private NordvikReport() {}

  static byte[] bytes(String name) {
    try (var stream = NordvikReport.class.getResourceAsStream("/reports/" + name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** The coordinator hands in a file. */
  static Person handIn(Person coordinator, byte[] file) {
    return coordinator
        .visit("/utvarderingar/ny")
        .upload("/utvarderingar/utkast", "report", "rapport från SKR.txt", file);
  }

  /** The coordinator hands in one of the reports; returns the path of its draft. */
  static String draftOf(Person coordinator, String name) {
    handIn(coordinator, bytes(name));
    return draft(coordinator);
  }

  /** The coordinator hands in a report and keeps it as it was read; returns its path. */
  static String keep(Person coordinator) {
    return confirm(handIn(coordinator, bytes("tabs.txt")), Map.of()).path();
  }

  /** The coordinator confirms the review on the screen, with other values in some fields. */
  static Person confirm(Person coordinator, Map<String, String> fields) {
    return coordinator.submit(draft(coordinator) + "/bekraftelse", fields);
  }

  /** Sends some fields of the review on the screen, with the version that it shows. */
  static Person send(Person coordinator, String path, Map<String, String> fields) {
    var all = new HashMap<>(fields);
    all.put("version", coordinator.page().select("#version").val());
    return coordinator.post(path, all);
  }

  /** All fields of the review on the screen. */
  static Map<String, String> fields(Person coordinator) {
    var fields = new HashMap<String, String>();
    coordinator
        .page()
        .select("form.review-form [name]")
        .forEach(it -> fields.put(it.attr("name"), it.val()));
    return fields;
  }

  /** The path of the draft that is on the screen. */
  static String draft(Person coordinator) {
    var action = coordinator.page().select("form.review-form").attr("action");
    return action.replace("/bekraftelse", "");
  }
}
