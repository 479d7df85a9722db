package se.spegelkompass.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import se.spegelkompass.municipality.Municipalities;
import se.spegelkompass.municipality.Municipality;

/** Who may sign in, and to which municipality. */
@Singleton
public class Accounts {

  private static final int LONGEST_USER_NAME = 190;
  private static final int LONGEST_NAME = 100;

  private final AccountRepository accounts;
  private final Municipalities municipalities;

  Accounts(AccountRepository accounts, Municipalities municipalities) {
    this.accounts = accounts;
    this.municipalities = municipalities;
  }

  /** What became of an attempt to add an account. */
  public sealed interface Added {
    record Done() implements Added {}

    record UserNameTaken() implements Added {}

    record PasswordTooShort(int needed) implements Added {}

    record TooLong() implements Added {}
  }

  /** Adds an account, and its municipality if that does not use this installation yet. */
  @Transactional
  public Added add(String municipality, String userName, String name, String password) {
    if (password.length() < Passwords.MIN_LENGTH) {
      return new Added.PasswordTooShort(Passwords.MIN_LENGTH);
    }
    if (isTooLong(userName, name, password) || municipality.strip().length() > LONGEST_NAME) {
      return new Added.TooLong();
    }
    var home =
        municipalities
            .named(municipality.strip())
            .orElseGet(() -> municipalities.add(municipality.strip(), false));
    return add(home, userName, name.strip(), password);
  }

  /** Adds an account that belongs to the municipality. User names do not tell case apart. */
  @Transactional
  public Added add(Municipality municipality, String userName, String name, String password) {
    if (password.length() < Passwords.MIN_LENGTH) {
      return new Added.PasswordTooShort(Passwords.MIN_LENGTH);
    }
    if (isTooLong(userName, name, password)) {
      return new Added.TooLong();
    }
    if (accounts.findByUserName(normal(userName)).isPresent()) {
      return new Added.UserNameTaken();
    }
    var row = accounts.save(new AccountRow(null, normal(userName), name, Passwords.hash(password)));
    accounts.join(Objects.requireNonNull(row.id()), municipality.id());
    return new Added.Done();
  }

  /** The person with this user name and password. */
  Optional<Coordinator> authenticate(String userName, String password) {
    var account = accounts.findByUserName(normal(userName));
    return Passwords.matches(password, account.map(AccountRow::passwordHash))
        ? account.flatMap(this::coordinator)
        : Optional.empty();
  }

  private static boolean isTooLong(String userName, String name, String password) {
    return userName.length() > LONGEST_USER_NAME
        || name.length() > LONGEST_NAME
        || password.length() > Passwords.MAX_LENGTH;
  }

  private Optional<Coordinator> coordinator(AccountRow account) {
    var id = Objects.requireNonNull(account.id());
    return accounts.municipalities(id).stream()
        .findFirst()
        .flatMap(municipalities::find)
        .map(it -> new Coordinator(id, it.id(), it.name(), account.name()));
  }

  static String normal(String userName) {
    return userName.strip().toLowerCase(Locale.ROOT);
  }
}
