package se.spegelkompass.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import io.micronaut.security.csrf.CsrfConfiguration;
import io.micronaut.security.csrf.resolver.FutureCsrfTokenResolver;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/**
 * Finds the form token of an upload. The library reads only forms without files. The token is the
 * first field of every form, so only the beginning is looked at and the files are left alone.
 */
@Singleton
class MultipartCsrfToken implements FutureCsrfTokenResolver<HttpRequest<?>> {

  private static final int BEGINNING = 2048;

  /** Holds for no form, like any other wrong token. */
  private static final String NONE = "";

  private final Pattern field;

  MultipartCsrfToken(CsrfConfiguration configuration) {
    var name = Pattern.quote("name=\"" + configuration.getFieldName() + "\"");
    field =
        Pattern.compile("^--[^\\r\\n]+\\r\\n[^\\r\\n]*" + name + "\\r\\n\\r\\n([\\w.-]+)\\r\\n");
  }

  @Override
  public CompletableFuture<String> resolveToken(HttpRequest<?> request) {
    var isMultipart =
        request.getContentType().filter(MediaType.MULTIPART_FORM_DATA_TYPE::equals).isPresent();
    return isMultipart && request instanceof ServerHttpRequest<?> received
        ? tokenIn(received.byteBody())
        : CompletableFuture.completedFuture(NONE);
  }

  private CompletableFuture<String> tokenIn(ByteBody body) {
    var beginning = new BodyBeginning(BEGINNING);
    body.split(ByteBody.SplitBackpressureMode.FASTEST).toByteArrayPublisher().subscribe(beginning);
    return beginning.text().thenApply(this::token);
  }

  private String token(String beginning) {
    var found = field.matcher(beginning);
    return found.find() ? found.group(1) : NONE;
  }
}
