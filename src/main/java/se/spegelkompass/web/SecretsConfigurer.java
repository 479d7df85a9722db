package se.spegelkompass.web;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Offers the library's signing keys to {@code application.yml}, where nothing else sets them: a
 * secret that is configured is never made.
 */
@ContextConfigurer
public final class SecretsConfigurer implements ApplicationContextConfigurer {

  private static final List<String> PURPOSES = List.of("csrf");

  @Override
  public void configure(ApplicationContextBuilder builder) {
    Map<String, Object> made = new HashMap<>();
    var files = SecretFiles.ofThisProcess();
    PURPOSES.stream()
        .filter(purpose -> !isConfigured(purpose))
        .forEach(purpose -> made.put(Secrets.PREFIX + purpose, files.read(purpose)));
    builder.propertySources(PropertySource.of("secrets", made, Integer.MIN_VALUE));
  }

  private static boolean isConfigured(String purpose) {
    var property = Secrets.PREFIX + purpose;
    return isText(System.getProperty(property))
        || isText(System.getenv(property.toUpperCase(Locale.ROOT).replace('.', '_')));
  }

  /** An empty secret signs nothing, so it is none. */
  private static boolean isText(@Nullable String value) {
    return value != null && !value.isBlank();
  }
}
