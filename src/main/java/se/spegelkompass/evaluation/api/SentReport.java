package se.spegelkompass.evaluation.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.Optional;
import org.apache.commons.fileupload2.core.ParameterParser;
import se.spegelkompass.evaluation.document.DocumentReader;
import se.spegelkompass.web.Upload;

/** The report that a program sends: as a form's file, or as the body itself. */
final class SentReport {

  private static final String UNNAMED = "rapport";

  private SentReport() {}

  static Upload of(HttpRequest<?> request) {
    return request.getContentType().filter(MediaType.MULTIPART_FORM_DATA_TYPE::equals).isPresent()
        ? Upload.of(request, "file", DocumentReader.MAX_SIZE)
        : Upload.ofBody(request, name(request), DocumentReader.MAX_SIZE);
  }

  /** From {@code Content-Disposition}, in either of its two spellings (RFC 6266). */
  private static String name(HttpRequest<?> request) {
    return Optional.ofNullable(request.getHeaders().get(HttpHeaders.CONTENT_DISPOSITION))
        .flatMap(header -> {
          var parser = new ParameterParser();
          parser.setLowerCaseNames(true);
          return Optional.ofNullable(parser.parse(header, ';').get("filename"));
        })
        .orElse(UNNAMED);
  }
}
