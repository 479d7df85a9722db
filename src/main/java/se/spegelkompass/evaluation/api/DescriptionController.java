package se.spegelkompass.evaluation.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** What the API is: for programs as OpenAPI, for people as a page. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class DescriptionController {

  private static final String DOCUMENT = "/openapi/openapi.yml";

  @Get("/api/v1/openapi.yml")
  @Produces("application/yaml")
  HttpResponse<String> document() {
    try (var stream = Objects.requireNonNull(getClass().getResourceAsStream(DOCUMENT))) {
      return HttpResponse.ok(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Get("/om-api")
  @Produces(MediaType.TEXT_HTML)
  ModelAndView<Map<String, String>> page() {
    return new ModelAndView<>("api/about", Map.of());
  }
}
