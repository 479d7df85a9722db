package se.spegelkompass.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The words of the interface, from {@code i18n/messages_<language>.properties}. Templates reach
 * them as {@code #{key(${argument})}}, Java through {@link #get}. A key that is missing is an
 * error.
 *
 * <p>A plain {@code {0}} shows the argument as it is, so a year stays 2026; {@code
 * {0,choice,1#fråga|1<frågor}} may be used where a word depends on a number.
 */
@Singleton
public final class Messages {

  private final Map<Language, Properties> words = new EnumMap<>(Language.class);

  public Messages() {
    for (var language : Language.values()) {
      words.put(language, read("/i18n/messages_" + language.code() + ".properties"));
    }
  }

  public String get(Locale locale, String key, @Nullable Object... arguments) {
    var language = Language.of(locale);
    var pattern = Objects.requireNonNull(words.get(language)).getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No message " + key + " in " + language.code());
    }
    return arguments.length == 0 ? pattern : format(pattern, language.locale(), arguments);
  }

  private static String format(String pattern, Locale locale, @Nullable Object[] arguments) {
    var format = new MessageFormat(pattern, locale);
    var formats = format.getFormatsByArgumentIndex();
    var shown = arguments.clone();
    for (int i = 0; i < Math.min(formats.length, shown.length); i++) {
      if (formats[i] == null) {
        shown[i] = String.valueOf(shown[i]);
      }
    }
    return format.format(shown);
  }

  private static Properties read(String resource) {
    var properties = new Properties();
    try (var stream = Objects.requireNonNull(Messages.class.getResourceAsStream(resource));
        var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
