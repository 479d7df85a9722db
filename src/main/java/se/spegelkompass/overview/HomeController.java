package se.spegelkompass.overview;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The door: what this is, and where to go in. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class HomeController {

  /** A page that needs no values of its own. */
  public record HomePage() {}

  @Get
  HttpResponse<?> show(@Nullable Authentication authentication) {
    return authentication == null
        ? HttpResponse.ok(new ModelAndView<>("overview/home", new HomePage()))
        : HttpResponse.seeOther(URI.create("/oversikt"));
  }
}
