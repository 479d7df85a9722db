package se.spegelkompass.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nobody expected: told calmly, and logged in full. A database that is out of reach, or where
 * somebody else holds what is needed for too long, is told apart: it helps to try again.
 */
@Singleton
class FailureHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {

  private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);
  private static final int DEEPEST_CAUSE = 20;

  /** MariaDB's number for a wait that was given up, as while a very large round closes. */
  private static final int WAITED_TOO_LONG = 1205;

  private final ErrorPages pages;

  FailureHandler(ErrorPages pages) {
    this.pages = pages;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, Throwable failure) {
    if (failure instanceof HttpPostRequestDecoder.ErrorDataDecoderException) {
      return pages.respond(request, HttpStatus.BAD_REQUEST, ErrorKind.BAD_REQUEST, null);
    }
    if (isAny(failure, FailureHandler::isLostConnection)) {
      LOG.error("The database is out of reach", failure);
      return pages.respond(request, HttpStatus.SERVICE_UNAVAILABLE, ErrorKind.UNAVAILABLE, null);
    }
    if (isAny(failure, FailureHandler::isLongWait)) {
      LOG.error("Somebody else holds what is needed", failure);
      return pages.respond(request, HttpStatus.SERVICE_UNAVAILABLE, ErrorKind.UNAVAILABLE, null);
    }
    return pages.respond(
        request, HttpStatus.INTERNAL_SERVER_ERROR, ErrorKind.UNEXPECTED, Incident.log(failure));
  }

  private static boolean isAny(Throwable failure, Predicate<Throwable> kind) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST_CAUSE)
        .anyMatch(kind);
  }

  /** SQL states that begin with 08 are lost connections in every database. */
  private static boolean isLostConnection(Throwable cause) {
    return cause instanceof SQLTransientConnectionException
        || cause instanceof SQLNonTransientConnectionException
        || (cause instanceof SQLException sql
            && sql.getSQLState() != null
            && sql.getSQLState().startsWith("08"));
  }

  private static boolean isLongWait(Throwable cause) {
    return cause instanceof SQLException sql && sql.getErrorCode() == WAITED_TOO_LONG;
  }
}
