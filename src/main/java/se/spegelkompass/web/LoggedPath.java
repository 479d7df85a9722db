package se.spegelkompass.web;

import java.util.regex.Pattern;

/** A path without what could point to a person: links' tokens, and whatever looks like one. */
final class LoggedPath {

  private static final Pattern AFTER_LINK = Pattern.compile("^/([sfa])/[^/]+");

  // A word of the site has no digit among its letters and is shorter; hashes in assets stay.
  private static final Pattern TOKEN_LIKE =
      Pattern.compile("(?<=/)(?=[^/.]*\\d|[^/.]*[A-Z])[A-Za-z0-9_=%~+-]{12,}(?=/|$)");

  private static final Pattern LONG = Pattern.compile("(?<=/)[^/.]{32,}(?=/|$)");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}]");

  private LoggedPath() {}

  static String of(String path) {
    var masked = AFTER_LINK.matcher(path).replaceFirst("/$1/…");
    masked = TOKEN_LIKE.matcher(masked).replaceAll("…");
    masked = LONG.matcher(masked).replaceAll("…");
    return CONTROL.matcher(masked).replaceAll("");
  }
}
