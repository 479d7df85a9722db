package se.spegelkompass.respond;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;

/** How answers are protected, for anybody to read. */
@Controller("/sa-skyddas-dina-svar")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class PrivacyController {

  @Get
  ModelAndView<RespondPages.Nothing> show() {
    return new ModelAndView<>("respond/privacy", new RespondPages.Nothing());
  }
}
