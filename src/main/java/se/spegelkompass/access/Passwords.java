package se.spegelkompass.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Optional;

/** Argon2id with the parameters that OWASP's password storage advice gives first. */
final class Passwords {

  static final int MIN_LENGTH = 12;
  static final int MAX_LENGTH = 200;

  private static final Argon2Function ARGON2ID =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  /** Somebody who does not exist is checked against this, so that an answer takes as long. */
  private static final String NOBODY = hash("nobody has this password");

  private Passwords() {}

  static String hash(String password) {
    return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
  }

  /** Whether the password is the one behind the hash; without a hash it never is. */
  static boolean matches(String password, Optional<String> hash) {
    if (password.length() > MAX_LENGTH) {
      return false;
    }
    var stored = hash.orElse(NOBODY);
    var same = Password.check(password, stored).with(Argon2Function.getInstanceFromHash(stored));
    return same && hash.isPresent();
  }
}
