package se.spegelkompass.web;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;
import java.util.List;

/** The main parts of the site for those who are signed in. Shows only parts that exist. */
@Singleton
class Navigation {

  private static final List<String> PARTS =
      List.of(
          "oversikt",
          "matningar",
          "jamforelse",
          "atgarder",
          "utvarderingar",
          "ramverk",
          "installningar");

  /** What one seldom needs, in the menu beside who is signed in. */
  private static final List<String> MENU = List.of("gallring", "logg", "nycklar");

  private final BeanProvider<Router> router;
  private final Messages messages;

  Navigation(BeanProvider<Router> router, Messages messages) {
    this.router = router;
    this.messages = messages;
  }

  List<Link> parts(HttpRequest<?> request) {
    return PARTS.stream().filter(this::exists).map(part -> link(part, request)).toList();
  }

  List<Link> menu(HttpRequest<?> request) {
    return MENU.stream().filter(this::exists).map(part -> link(part, request)).toList();
  }

  private boolean exists(String part) {
    return router.get().route(HttpMethod.GET, "/" + part).isPresent();
  }

  private Link link(String part, HttpRequest<?> request) {
    var href = "/" + part;
    var path = request.getPath();
    return new Link(
        messages.get(Language.of(request).locale(), "navigation." + part),
        href,
        path.equals(href) || path.startsWith(href + "/"));
  }
}
