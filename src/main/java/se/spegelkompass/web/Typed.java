package se.spegelkompass.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people type, as the kind of thing it is meant to be. Nothing here says what is wrong. */
public final class Typed {

  /** Control characters, halves of characters, and what cannot be seen or turns a text around. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{Cntrl}\\p{Cs}\\u00ad\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060\\u2066-\\u2069\\ufeff\\ufffe\\uffff]");

  private static final Pattern SPACE = Pattern.compile("[\t\u00a0]");

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

  private Typed() {}

  /** One line, without what cannot be seen; empty where the field did not come. */
  public static String text(Map<String, String> typed, String field) {
    return text(typed.getOrDefault(field, ""));
  }

  /** The same of what was typed. */
  public static String text(String typed) {
    return INVISIBLE.matcher(SPACE.matcher(typed).replaceAll(" ")).replaceAll("").strip();
  }

  /** Several lines, each as {@link #text}; never more than one empty line after another. */
  public static String lines(Map<String, String> typed, String field) {
    return lines(typed.getOrDefault(field, ""));
  }

  /** The same of what was typed. */
  public static String lines(String typed) {
    return Stream.of(typed.split("\\R", -1))
        .map(Typed::text)
        .collect(Collectors.joining("\n"))
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  /** A whole number within limits. */
  public static OptionalInt whole(@Nullable String text, int least, int most) {
    if (text == null || !text.strip().matches("[0-9]{1,9}")) {
      return OptionalInt.empty();
    }
    var number = Integer.parseInt(text.strip());
    return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
  }

  /** A row's id. */
  public static OptionalLong id(@Nullable String text) {
    return text != null && text.matches("[0-9]{1,18}")
        ? OptionalLong.of(Long.parseLong(text))
        : OptionalLong.empty();
  }

  /** A day as browsers send it, {@code 2026-11-30}; from 1900 to 2999, as there is room for. */
  public static Optional<LocalDate> day(@Nullable String text) {
    try {
      return Optional.ofNullable(text)
          .map(String::strip)
          .map(LocalDate::parse)
          .filter(it -> !it.isBefore(FIRST_DAY) && !it.isAfter(LAST_DAY));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
