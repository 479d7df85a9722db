package se.spegelkompass.invite;

import java.net.URI;
import java.net.URISyntaxException;

/** What links in letters and on paper begin with. */
final class Origin {

  private static final int LONGEST = 200;

  private Origin() {}

  /** Whether links can begin with it: a browser may claim to be at any address. */
  static boolean isUsable(String origin) {
    try {
      var uri = new URI(origin);
      return origin.length() <= LONGEST && uri.getHost() != null && uri.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
