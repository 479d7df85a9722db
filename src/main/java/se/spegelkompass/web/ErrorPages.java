package se.spegelkompass.web;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.ModelAndViewRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Says what went wrong: a page for a person, a part of a page for htmx, a problem for a program.
 * Nothing of an exception is ever shown.
 */
@Singleton
class ErrorPages implements ErrorResponseProcessor<Object> {

  private final Messages messages;
  private final BeanProvider<ModelAndViewRenderer<ErrorPage, HttpRequest<?>>> renderer;

  ErrorPages(
      Messages messages, BeanProvider<ModelAndViewRenderer<ErrorPage, HttpRequest<?>>> renderer) {
    this.messages = messages;
    this.renderer = renderer;
  }

  /** Micronaut's own refusals, and failures that no handler has taken care of. */
  @Override
  public MutableHttpResponse<Object> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    var status = response.status();
    var incident =
        status.getCode() >= 500 && status != HttpStatus.SERVICE_UNAVAILABLE
            ? context.getRootCause().map(Incident::log).orElse(null)
            : null;
    return fill(context.getRequest(), response, ErrorKind.of(status), incident);
  }

  MutableHttpResponse<Object> respond(
      HttpRequest<?> request, HttpStatus status, ErrorKind kind, @Nullable String incident) {
    return fill(request, HttpResponse.status(status), kind, incident);
  }

  void fill(HttpRequest<?> request, MutableHttpResponse<?> response) {
    fill(request, response, ErrorKind.of(response.status()), null);
  }

  @SuppressWarnings("unchecked")
  private MutableHttpResponse<Object> fill(
      HttpRequest<?> request,
      MutableHttpResponse<?> response,
      ErrorKind kind,
      @Nullable String incident) {
    var filled = (MutableHttpResponse<Object>) response;
    SecurityHeaders.addTo(request, filled);
    if (request.getMethod() != HttpMethod.HEAD) {
      write(request, filled, page(request, kind, incident));
    }
    return filled;
  }

  private void write(HttpRequest<?> request, MutableHttpResponse<Object> response, ErrorPage page) {
    if (wantsJson(request)) {
      response.body(Problem.of(response.code(), page));
      response.contentType(Problem.MEDIA_TYPE);
    } else if (Htmx.isUsed(request)) {
      response.header("HX-Retarget", "#notice").header("HX-Reswap", "innerHTML");
      response.body(html("errors/part", page, request));
      response.contentType(MediaType.TEXT_HTML);
    } else {
      response.body(html("errors/error", page, request));
      response.contentType(MediaType.TEXT_HTML);
    }
  }

  private ErrorPage page(HttpRequest<?> request, ErrorKind kind, @Nullable String incident) {
    var locale = Language.of(request).locale();
    return new ErrorPage(
        messages.get(locale, kind.titleKey()),
        messages.get(locale, kind.textKey()),
        incident,
        wayOut(request, kind));
  }

  private Link wayOut(HttpRequest<?> request, ErrorKind kind) {
    var locale = Language.of(request).locale();
    return switch (kind) {
      case BUSY, FORM_EXPIRED, TOO_LARGE, BAD_REQUEST, METHOD, UNAVAILABLE, UNEXPECTED ->
          new Link(
              messages.get(locale, "error.way-out.back"), WayBack.from(request).value(), false);
      case SIGN_IN -> new Link(messages.get(locale, "error.way-out.sign-in"), "/logga-in", false);
      case NOT_FOUND, FORBIDDEN, KEY ->
          new Link(messages.get(locale, "error.way-out.start"), "/", false);
    };
  }

  private String html(String view, ErrorPage page, HttpRequest<?> request) {
    var written = new StringWriter();
    try {
      renderer
          .get()
          .render(new ModelAndView<>(view, page), request, MediaType.TEXT_HTML)
          .orElseThrow()
          .writeTo(written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toString();
  }

  private static boolean wantsJson(HttpRequest<?> request) {
    var accepted = request.accept();
    return ApiCalls.isOne(request)
        || (accepted.stream().anyMatch(type -> type.matchesExtension(MediaType.EXTENSION_JSON))
            && accepted.stream().noneMatch(MediaType.TEXT_HTML_TYPE::equals));
  }
}
