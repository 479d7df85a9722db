package se.spegelkompass.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ConditionalFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.csrf.validator.CsrfTokenValidator;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets nothing be changed without a token from one of our own pages. The library's own filter reads
 * no uploads, and fails when a form has not wholly arrived as it looks at it; its tokens and checks
 * are used here.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(CsrfFilter.AFTER_SECURITY)
class CsrfFilter implements ConditionalFilter {

  /** An annotation needs a constant; ServerFilterPhase.SECURITY is 39000. */
  static final int AFTER_SECURITY = 39_100;

  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

  /** Mail programs post here themselves (RFC 8058); the path holds a token nobody else knows. */
  private static final Pattern ONE_CLICK = Pattern.compile("/f/[^/]+/paminnelser");

  private final CsrfTokenValidator<HttpRequest<?>> validator;
  private final ErrorPages pages;

  CsrfFilter(CsrfTokenValidator<HttpRequest<?>> validator, ErrorPages pages) {
    this.validator = validator;
    this.pages = pages;
  }

  @Override
  public boolean isEnabled(HttpRequest<?> request) {
    return !SAFE.contains(request.getMethod())
        && !ApiCalls.isOne(request)
        && !ONE_CLICK.matcher(request.getPath()).matches();
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> check(HttpRequest<?> request) {
    return hasToken(request)
        ? null
        : pages.respond(request, HttpStatus.FORBIDDEN, ErrorKind.FORM_EXPIRED, null);
  }

  private boolean hasToken(HttpRequest<?> request) {
    return FormToken.of(request)
        .filter(token -> validator.validateCsrfToken(request, token))
        .isPresent();
  }
}
