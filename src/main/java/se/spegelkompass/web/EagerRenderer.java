package se.spegelkompass.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.io.Writable;
import io.micronaut.core.io.scan.ClassPathResourceLoader;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.locale.HttpLocaleResolver;
import io.micronaut.views.exceptions.ViewRenderingException;
import io.micronaut.views.thymeleaf.ThymeleafViewsRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;

/**
 * Renders a page before the response is on its way, so that a template that fails becomes an error
 * page with all its headers and not half a page.
 */
@Singleton
@Replaces(ThymeleafViewsRenderer.class)
class EagerRenderer<T> extends ThymeleafViewsRenderer<T> {

  EagerRenderer(
      AbstractConfigurableTemplateResolver templateResolver,
      TemplateEngine templateEngine,
      ClassPathResourceLoader resourceLoader,
      HttpLocaleResolver httpLocaleResolver) {
    super(templateResolver, templateEngine, resourceLoader, httpLocaleResolver);
  }

  @Override
  public Writable render(String viewName, @Nullable T data, @Nullable HttpRequest<?> request) {
    var page = new StringWriter(16_384);
    try {
      super.render(viewName, data, request).writeTo(page);
    } catch (IOException e) {
      throw new ViewRenderingException("A page that cannot be written: " + viewName, e);
    }
    var html = page.toString();
    return writer -> writer.write(html);
  }
}
