package se.spegelkompass.invite;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import se.spegelkompass.round.Token;
import se.spegelkompass.web.Secrets;

/**
 * Seals tokens with AES-256-GCM (NIST SP 800-38D) under a key that never is in the database. A seal
 * belongs to one invitation: moved to another row it does not open.
 */
@Singleton
class TokenSeal {

  private static final String PURPOSE = "tokens";
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int TOKEN_BYTES = 16;

  private final Secrets secrets;
  private final SecureRandom random = new SecureRandom();

  TokenSeal(Secrets secrets) {
    this.secrets = secrets;
  }

  /** The token, so that only the key opens it. */
  byte[] seal(String invitationId, Token token) {
    try {
      var nonce = new byte[NONCE_BYTES];
      random.nextBytes(nonce);
      var sealed =
          cipher(Cipher.ENCRYPT_MODE, nonce, invitationId)
              .doFinal(token.value().getBytes(StandardCharsets.US_ASCII));
      return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /** The token of an invitation; empty where the key is another, or somebody has changed it. */
  Optional<Token> open(String invitationId, byte[] sealed) {
    if (sealed.length <= NONCE_BYTES) {
      return Optional.empty();
    }
    try {
      var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
      var token =
          cipher(Cipher.DECRYPT_MODE, nonce, invitationId)
              .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
      return Token.parse(new String(token, StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  /**
   * The token that a paper's code stands for: HMAC-SHA-256 under the key, cut to 128 bits. Whoever
   * has the database alone cannot try all codes.
   */
  Token of(PaperCode code) {
    var bytes = HexFormat.of().parseHex(secrets.keyed(PURPOSE, "code:" + code.value()));
    return new Token(
        Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, TOKEN_BYTES)));
  }

  private Cipher cipher(int mode, byte[] nonce, String invitationId)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance(CIPHER);
    cipher.init(
        mode,
        new SecretKeySpec(secrets.key(PURPOSE), "AES"),
        new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(invitationId.getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }
}
