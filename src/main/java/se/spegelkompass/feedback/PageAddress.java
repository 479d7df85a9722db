package se.spegelkompass.feedback;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import se.spegelkompass.round.Token;
import se.spegelkompass.web.Secrets;

/**
 * Makes the addresses of pages. An address is HMAC-SHA-256 of a random seed, cut to 128 bits, under
 * a key that never is in the database: a coordinator can be shown it again, and whoever has the
 * database alone cannot make it.
 */
@Singleton
class PageAddress {

  private static final String PURPOSE = "tokens";
  private static final String USE = "feedback";
  private static final int BYTES = 16;

  private final Secrets secrets;

  PageAddress(Secrets secrets) {
    this.secrets = secrets;
  }

  Token of(String seed) {
    var bytes = HexFormat.of().parseHex(secrets.keyed(PURPOSE, USE + ":" + seed));
    return new Token(
        Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, BYTES)));
  }

  /** What may stand in the database. */
  String hash(Token token) {
    return token.hash(USE);
  }

  /** The path of an open page; empty where it is closed, or was opened under another key. */
  Optional<String> path(Feedback feedback) {
    return feedback
        .opened()
        .filter(it -> hash(of(it.seed())).equals(it.hash()))
        .map(it -> "/a/" + of(it.seed()).value());
  }
}
