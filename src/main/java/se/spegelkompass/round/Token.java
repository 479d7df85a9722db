package se.spegelkompass.round;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 128 random bits that open something for whoever has them.
 *
 * @param value 22 characters that fit in a link
 */
public record Token(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  public static Token random() {
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** A token from outside, unless it cannot be one. */
  public static Optional<Token> parse(@Nullable String value) {
    return value != null && value.matches("[A-Za-z0-9_-]{22}")
        ? Optional.of(new Token(value))
        : Optional.empty();
  }

  /**
   * What may stand in the database: SHA-256 over the use and the token. Different uses give hashes
   * that cannot be compared.
   *
   * @param use what the hash is for, for example {@code response}
   */
  public String hash(String use) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest((use + ":" + value).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Never the token itself: it must not end up in a log. */
  @Override
  public String toString() {
    return "Token";
  }
}
