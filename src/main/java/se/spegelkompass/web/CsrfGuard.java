package se.spegelkompass.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.csrf.filter.CsrfFilterConfiguration;
import io.micronaut.security.csrf.resolver.CsrfTokenResolver;
import io.micronaut.security.csrf.resolver.FutureCsrfTokenResolver;
import io.micronaut.security.csrf.validator.CsrfTokenValidator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets a change through only with the token of one of our own pages. The library's own filter gives
 * a future without a value, and where the body comes in a packet of its own, as it does from a
 * phone, Micronaut fails on that. So this one waits, on a virtual thread.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class CsrfGuard implements Ordered {

  private final CsrfFilterConfiguration configuration;
  private final List<FutureCsrfTokenResolver<HttpRequest<?>>> futureResolvers;
  private final List<CsrfTokenResolver<HttpRequest<?>>> resolvers;
  private final CsrfTokenValidator<HttpRequest<?>> validator;

  CsrfGuard(
      CsrfFilterConfiguration configuration,
      List<FutureCsrfTokenResolver<HttpRequest<?>>> futureResolvers,
      List<CsrfTokenResolver<HttpRequest<?>>> resolvers,
      CsrfTokenValidator<HttpRequest<?>> validator) {
    this.configuration = configuration;
    this.futureResolvers = futureResolvers;
    this.resolvers = resolvers;
    this.validator = validator;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void check(HttpRequest<?> request) {
    if (configuration.getMethods().contains(request.getMethod())
        && tokens(request).noneMatch(token -> validator.validateCsrfToken(request, token))) {
      throw new AuthorizationException(null);
    }
  }

  /** In the order they cost: a header first, then the form's own field. */
  private Stream<String> tokens(HttpRequest<?> request) {
    return Stream.concat(
        resolvers.stream().flatMap(resolver -> resolver.resolveToken(request).stream()),
        futureResolvers.stream()
            .map(resolver -> resolver.resolveToken(request).join())
            .filter(token -> token != null && !token.isEmpty()));
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }
}
