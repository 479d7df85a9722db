package se.spegelkompass.web;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What went wrong, for programs: a small {@code application/problem+json}. */
@Serdeable
record Problem(int status, String title, String detail, @Nullable String incident) {

  static Problem of(int status, ErrorPage page) {
    return new Problem(status, page.title(), page.text(), page.incident());
  }
}
