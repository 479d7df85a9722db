package se.spegelkompass.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.locale.CompositeHttpLocaleResolver;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** Gives templates, and a controller's {@code Locale} parameter, the language of the page. */
@Singleton
@Primary
@Replaces(CompositeHttpLocaleResolver.class)
class LanguageResolver implements HttpLocaleResolver {

  @Override
  public Optional<Locale> resolve(HttpRequest<?> request) {
    return Optional.of(resolveOrDefault(request));
  }

  @Override
  public Locale resolveOrDefault(HttpRequest<?> request) {
    return Language.of(request).locale();
  }
}
