package se.spegelkompass.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.jspecify.annotations.Nullable;

/** Serves the static files. Their names hold their hash, so a browser may keep them for ever. */
@Controller("/assets")
@Secured(SecurityRule.IS_ANONYMOUS)
class AssetController {

  private final Assets assets;

  AssetController(Assets assets) {
    this.assets = assets;
  }

  @Get("/{name}")
  @Produces(MediaType.ALL)
  HttpResponse<byte[]> file(
      String name, @Header(HttpHeaders.ACCEPT_ENCODING) @Nullable String encodings) {
    var asset = assets.find(name).orElseThrow(NotFound::new);
    var compressed = encodings != null && encodings.contains("gzip");
    var response =
        HttpResponse.ok(compressed ? asset.gzip() : asset.plain())
            .contentType(asset.type())
            .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    return compressed ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
  }
}
