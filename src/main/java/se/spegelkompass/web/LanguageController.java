package se.spegelkompass.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.jspecify.annotations.Nullable;

/** Remembers the language a person chooses and goes back to the page they were on. */
@Controller("/sprak")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class LanguageController {

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> choose(
      @Body("language") @Nullable String language, @Body("back") @Nullable String back) {
    var response = HttpResponse.seeOther(LocalPath.parse(back).orElse(LocalPath.START).uri());
    if (language != null) {
      Language.parse(language).ifPresent(chosen -> response.cookie(chosen.cookie()));
    }
    return response;
  }
}
