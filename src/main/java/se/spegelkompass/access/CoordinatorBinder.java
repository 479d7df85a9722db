package se.spegelkompass.access;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.SecurityFilter;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets a controller take the signed-in {@link Coordinator} as a parameter. */
@Singleton
class CoordinatorBinder implements TypedRequestArgumentBinder<Coordinator> {

  @Override
  public Argument<Coordinator> argumentType() {
    return Argument.of(Coordinator.class);
  }

  @Override
  public BindingResult<Coordinator> bind(
      ArgumentConversionContext<Coordinator> context, HttpRequest<?> source) {
    return () -> coordinator(source);
  }

  private static Optional<Coordinator> coordinator(HttpRequest<?> request) {
    return request
        .getAttribute(SecurityFilter.AUTHENTICATION, Authentication.class)
        .map(it -> it.getAttributes().get(Coordinator.ATTRIBUTE))
        .map(Coordinator.class::cast);
  }
}
