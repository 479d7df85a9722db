package se.spegelkompass.evaluation;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import se.spegelkompass.web.Attachment;
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
    return Attachment.bytes(source.name(), sources.content(municipalityId, source), source.size());
  }
}
