package se.spegelkompass.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Town;

@MicronautTest(transactional = false)
class CreateAdministratorTest {

  @Inject CreateAdministrator command;
  @Inject Accounts accounts;

  private final String user = "admin-" + UUID.randomUUID();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void theCommandMakesAnAccountThatCanSignIn() {
    assertThat(run(Town.PASSWORD, "--kommun", "Kumla", "--anvandare", user, "--namn", "Anna"))
        .isZero();

    assertThat(accounts.authenticate(user, Town.PASSWORD))
        .hasValueSatisfying(it -> assertThat(it.municipalityName()).isEqualTo("Kumla"));
    assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain(Town.PASSWORD);
  }

  @Test
  void aSecondAccountJoinsTheSameMunicipality() {
    run(Town.PASSWORD, "--kommun", "Tranås", "--anvandare", user, "--namn", "Anna");
    run(Town.PASSWORD, "--kommun", "Tranås", "--anvandare", user + "-2", "--namn", "Bo");

    assertThat(accounts.authenticate(user + "-2", Town.PASSWORD).orElseThrow().municipalityId())
        .isEqualTo(accounts.authenticate(user, Town.PASSWORD).orElseThrow().municipalityId());
  }

  @Test
  void aShortPasswordATakenNameAndMissingOptionsAreRefused() {
    assertThat(run("kort", "--kommun", "Kumla", "--anvandare", user, "--namn", "Anna")).isOne();
    assertThat(accounts.authenticate(user, "kort")).isEmpty();
    run(Town.PASSWORD, "--kommun", "Kumla", "--anvandare", user, "--namn", "Anna");
    assertThat(run(Town.PASSWORD, "--kommun", "Kumla", "--anvandare", user, "--namn", "Bo"))
        .isOne();
    assertThat(run(Town.PASSWORD, "--kommun", "Kumla")).isEqualTo(2);
    assertThat(run(Town.PASSWORD, "--kommun", "", "--anvandare", user, "--namn", "Bo"))
        .isEqualTo(2);
    assertThat(run("x".repeat(201), "--kommun", "Kumla", "--anvandare", user + "4", "--namn", "Bo"))
        .isOne();
    assertThat(run(Town.PASSWORD, "--kommun", "K".repeat(101), "--anvandare", "a", "--namn", "Bo"))
        .isOne();
    assertThat(run("", "--kommun", "Kumla", "--anvandare", user + "3", "--namn", "Bo")).isOne();
  }

  private int run(String password, String... options) {
    return command.run(
        List.of(options), () -> password, new PrintStream(printed, true, StandardCharsets.UTF_8));
  }
}
