package se.spegelkompass.web;

import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys for signing and sealing, one per purpose. A key is a random 256-bit value in a file that
 * only the owner can read, made when it is first needed. Several instances share keys by having
 * {@code SPEGELKOMPASS_SECRETS_<PURPOSE>} set to the same text.
 */
@Singleton
public final class Secrets {

  static final String PREFIX = "spegelkompass.secrets.";

  private final Environment environment;
  private final SecretFiles files;

  public Secrets(Environment environment) {
    this.environment = environment;
    this.files = SecretFiles.ofThisProcess();
  }

  /** The secret as text; what the purpose is called is part of where it is kept. */
  public String text(String purpose) {
    return environment
        .getProperty(PREFIX + purpose, String.class)
        .orElseGet(() -> files.read(purpose));
  }

  /**
   * HMAC-SHA-256 of a text, in hexadecimal: the same for the same text, and back only by guessing.
   */
  public String keyed(String purpose, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key(purpose), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }

  /** The secret as 32 bytes, for AES or HMAC. */
  public byte[] key(String purpose) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(text(purpose).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
