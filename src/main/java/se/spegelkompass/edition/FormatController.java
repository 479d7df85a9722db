package se.spegelkompass.edition;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.spegelkompass.web.NotFound;

/** The JSON Schemas of an edition's files, for anybody's editor. */
@Controller("/ramverk/format")
@Secured(SecurityRule.IS_ANONYMOUS)
class FormatController {

  private static final String SCHEMA = "application/schema+json";

  static final List<String> SCHEMAS =
      List.of(
          "edition.schema.json",
          "area.schema.json",
          "area-prose.schema.json",
          "scales.schema.json",
          "words.schema.json",
          "criteria.schema.json");

  @Get("/{name}")
  @Produces(SCHEMA)
  HttpResponse<String> schema(String name) {
    if (!SCHEMAS.contains(name)) {
      throw new NotFound();
    }
    try (var in = FormatController.class.getResourceAsStream("/editions/schema/" + name)) {
      if (in == null) {
        throw new NotFound();
      }
      return HttpResponse.ok(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .contentType(SCHEMA);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
