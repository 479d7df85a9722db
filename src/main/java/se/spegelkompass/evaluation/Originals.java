package se.spegelkompass.evaluation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.spegelkompass.web.NotFound;

/** Hands reports out as they were handed in. */
@Singleton
public class Originals {

  private final Sources sources;

  Originals(Sources sources) {
    this.sources = sources;
  }

  /**
   * The file. Bytes and nothing else: a browser that took it for a page would run what stands in
   * it.
   *
   * @throws NotFound if the municipality has no such file
   */
  public MutableHttpResponse<StreamedFile> of(long municipalityId, long sourceId) {
    var source = sources.find(municipalityId, sourceId).orElseThrow(NotFound::new);
    var name = URLEncoder.encode(source.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return HttpResponse.ok(
            new StreamedFile(
                sources.content(municipalityId, source),
                MediaType.APPLICATION_OCTET_STREAM_TYPE,
                0,
                source.size()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name);
  }
}
