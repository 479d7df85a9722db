package se.spegelkompass.access;

import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The command that makes the first account in a municipality: {@code skapa-administrator --kommun
 * "Kumla" --anvandare anna --namn "Anna Berg"}. The password is read from standard input, so that
 * it stands in no command history and no list of processes.
 */
@Singleton
public class CreateAdministrator {

  public static final String COMMAND = "skapa-administrator";

  private static final Set<String> OPTIONS = Set.of("--kommun", "--anvandare", "--namn");

  private final Accounts accounts;

  CreateAdministrator(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * Runs the command.
   *
   * @param options what stands after the command's name
   * @param password asked for once, when the options are right
   * @return the exit code: 0 when the account was made
   */
  public int run(List<String> options, Supplier<String> password, PrintStream out) {
    var given = parse(options);
    if (!given.keySet().equals(OPTIONS) || given.values().stream().anyMatch(String::isBlank)) {
      out.println(
          "Skriv: "
              + COMMAND
              + " --kommun \"Kommunens namn\" --anvandare användarnamn --namn \"För- och"
              + " efternamn\"");
      return 2;
    }
    out.println("Lösenord, minst " + Passwords.MIN_LENGTH + " tecken:");
    return switch (add(given, password.get())) {
      case Accounts.Added.Done() -> {
        out.println("Klart. Logga in på /logga-in som " + given.get("--anvandare") + ".");
        yield 0;
      }
      case Accounts.Added.UserNameTaken() -> {
        out.println("Användarnamnet är upptaget. Välj ett annat.");
        yield 1;
      }
      case Accounts.Added.TooLong() -> {
        out.println("Något är för långt. Namn får ha högst 100 tecken och lösenord högst 200.");
        yield 1;
      }
      case Accounts.Added.PasswordTooShort(var needed) -> {
        out.println("Lösenordet är för kort. Det ska ha minst " + needed + " tecken.");
        yield 1;
      }
    };
  }

  private Accounts.Added add(Map<String, String> given, String password) {
    return accounts.add(
        given.getOrDefault("--kommun", ""),
        given.getOrDefault("--anvandare", ""),
        given.getOrDefault("--namn", ""),
        password);
  }

  private static Map<String, String> parse(List<String> options) {
    var given = new HashMap<String, String>();
    for (int i = 0; i + 1 < options.size(); i += 2) {
      given.put(options.get(i), options.get(i + 1));
    }
    return options.size() % 2 == 0 ? given : Map.of();
  }
}
