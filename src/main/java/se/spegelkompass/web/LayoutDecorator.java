package se.spegelkompass.web;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.env.Environment;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.SecurityFilter;
import io.micronaut.views.DefaultViewsModelDecorator;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.ViewsModelDecorator;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives every template {@code ${page}}, the page's own record, {@code ${layout}}, the frame, and
 * {@code ${csrfToken}}.
 */
@Singleton
@Replaces(DefaultViewsModelDecorator.class)
class LayoutDecorator implements ViewsModelDecorator {

  private final Assets assets;
  private final CsrfTokens csrfTokens;
  private final Navigation navigation;
  private final boolean development;

  LayoutDecorator(
      Assets assets, CsrfTokens csrfTokens, Navigation navigation, Environment environment) {
    this.assets = assets;
    this.csrfTokens = csrfTokens;
    this.navigation = navigation;
    this.development = environment.getActiveNames().contains("dev");
  }

  @Override
  @SuppressWarnings("unchecked")
  public void decorate(HttpRequest<?> request, ModelAndView<?> modelAndView) {
    var model = modelOf(modelAndView.getModel().orElse(null));
    model.put("layout", layout(request));
    model.put("csrfToken", csrfTokens.tokenFor(request));
    ((ModelAndView<Object>) modelAndView).setModel(model);
  }

  private Layout layout(HttpRequest<?> request) {
    var parts = navigation.parts(request);
    var menu = navigation.menu(request);
    return Layout.of(request, authentication(request), assets.links(), parts, menu, development);
  }

  private static Map<String, @Nullable Object> modelOf(@Nullable Object page) {
    var model = new HashMap<String, @Nullable Object>();
    if (page instanceof Map<?, ?> values) {
      values.forEach((name, value) -> model.put(name.toString(), value));
    } else {
      model.put("page", page);
    }
    return model;
  }

  private static @Nullable Authentication authentication(HttpRequest<?> request) {
    return request.getAttribute(SecurityFilter.AUTHENTICATION, Authentication.class).orElse(null);
  }
}
