package se.spegelkompass.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for programs: a small {@code application/problem+json} (RFC 9457).
 *
 * @param errors what is wrong field by field; left out where that is not the matter
 */
@Serdeable
public record Problem(
    int status,
    String title,
    String detail,
    @Nullable String incident,
    @Nullable List<FieldProblem> errors) {

  static final String MEDIA_TYPE = "application/problem+json";

  /** One thing wrong, at one field. */
  @Serdeable
  public record FieldProblem(String field, String message) {}

  static Problem of(int status, ErrorPage page) {
    return new Problem(status, page.title(), page.text(), page.incident(), null);
  }

  /** An answer that says what went wrong. */
  public static MutableHttpResponse<Problem> response(
      HttpStatus status, String title, String detail) {
    return response(status, title, detail, FormErrors.none());
  }

  /** An answer that says what is wrong field by field. */
  public static MutableHttpResponse<Problem> response(
      HttpStatus status, String title, String detail, FormErrors errors) {
    var fields =
        errors.all().stream().map(it -> new FieldProblem(it.field(), it.message())).toList();
    return HttpResponse.<Problem>status(status)
        .body(new Problem(status.getCode(), title, detail, null, fields.isEmpty() ? null : fields))
        .contentType(MEDIA_TYPE);
  }
}
