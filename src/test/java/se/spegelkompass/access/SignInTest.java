package se.spegelkompass.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.Person;
import se.spegelkompass.Town;

@MicronautTest(transactional = false)
class SignInTest {

  @Inject Town town;

  @Test
  void aCoordinatorSignsInAndOut() {
    var coordinator = town.coordinator();
    assertThat(coordinator.visit("/matningar").status()).isEqualTo(200);

    coordinator.submit("/logga-ut");

    assertThat(coordinator.visit("/matningar").path()).isEqualTo("/logga-in");
  }

  @Test
  void aCopiedCookieOpensNothingAfterSigningOut() {
    var coordinator = town.coordinator();
    var copied = session(coordinator).getValue();
    coordinator.visit("/matningar").submit("/logga-ut");

    var thief = town.stranger();
    var cookie = new HttpCookie("session", copied);
    cookie.setPath("/");
    thief.cookies().getCookieStore().add(thief.visit("/logga-in").response().uri(), cookie);

    assertThat(thief.visit("/matningar").path()).isEqualTo("/logga-in");
  }

  @Test
  void theCookieIsOutOfReachOfScriptsAndOtherSites() {
    var user = town.account();
    var person = town.stranger().visit("/logga-in");
    person.submit("/logga-in", Map.of("userName", user, "password", Town.PASSWORD));

    var header =
        person
            .response()
            .previousResponse()
            .orElseThrow()
            .headers()
            .allValues("Set-Cookie")
            .stream()
            .filter(it -> it.startsWith("session="))
            .findFirst()
            .orElseThrow();
    assertThat(header)
        .containsIgnoringCase("HttpOnly")
        .contains("SameSite=Lax")
        .doesNotContain("Secure");
  }

  @Test
  void overHttpsTheCookieIsSecure() throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var page = client.send(overHttps("").GET().build(), BodyHandlers.ofString());
      var csrf = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", -1)[0];
      var form =
          "csrfToken=%s&userName=%s&password=%s"
              .formatted(
                  csrf.substring(csrf.indexOf('=') + 1),
                  town.account(),
                  Town.PASSWORD.replace(' ', '+'));

      var signedIn =
          client.send(
              overHttps(csrf)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(form))
                  .build(),
              BodyHandlers.ofString());

      assertThat(signedIn.headers().allValues("Set-Cookie"))
          .anyMatch(it -> it.startsWith("session=") && it.contains("Secure"));
    }
  }

  private HttpRequest.Builder overHttps(String cookie) {
    return HttpRequest.newBuilder(town.stranger().visit("/logga-in").response().uri())
        .header("Accept", "text/html")
        .header("X-Forwarded-Proto", "https")
        .header("Cookie", cookie);
  }

  @Test
  void aWrongPasswordIsToldWithoutSayingWhichOfTheTwoIsWrong() {
    var user = town.account();

    var wrongPassword = signIn(user, "fel lösenord för henne");
    var wrongName = signIn("finns-inte-" + user, Town.PASSWORD);

    assertThat(wrongPassword.status()).isEqualTo(422);
    assertThat(wrongPassword.page().select("[name=userName]").val()).isEqualTo(user);
    assertThat(wrongPassword.page().select("[name=password]").val()).isEmpty();
    assertThat(wrongPassword.page().select(".banner.error").text())
        .isEqualTo(wrongName.page().select(".banner.error").text())
        .isEqualTo("Användarnamnet eller lösenordet stämmer inte.");
  }

  @Test
  void userNamesDoNotTellCaseApart() {
    assertThat(signIn(" " + town.account().toUpperCase(Locale.ROOT), Town.PASSWORD).path())
        .isEqualTo("/oversikt");
  }

  /** Each spelling is counted by itself, so only one may open the account. */
  @Test
  void noOtherSpellingOpensTheAccount() {
    var user = town.account();

    for (var spelling :
        List.of(user.replace("user", "üser"), user + "\u200b", "ｕ" + user.substring(1))) {
      assertThat(signIn(spelling, Town.PASSWORD).status()).as(spelling).isEqualTo(422);
    }
  }

  @Test
  void afterTooManyAttemptsNotEvenTheRightPasswordHelps() {
    var user = town.account();
    for (int i = 0; i < SignInAttempts.ALLOWED; i++) {
      assertThat(signIn(user, "fel lösenord " + i).status()).isEqualTo(422);
    }

    var refused = signIn(user, Town.PASSWORD);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.text()).contains("Vänta 15 minuter");
    assertThat(signIn(town.account(), Town.PASSWORD).status()).isNotEqualTo(429);
  }

  @Test
  void successForgetsEarlierMistakes() {
    var user = town.account();
    for (int i = 0; i < SignInAttempts.ALLOWED; i++) {
      signIn(user, i == 3 ? Town.PASSWORD : "fel lösenord");
    }

    assertThat(signIn(user, Town.PASSWORD).path()).isEqualTo("/oversikt");
  }

  @Test
  void anEmptyFormSaysWhatIsMissing() {
    var refused = signIn("", "");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Skriv både användarnamn och lösenord.");
  }

  @Test
  void oneComesBackToWhereOneWasGoing() {
    var person = town.stranger().visit("/matningar/ny");
    assertThat(person.path()).isEqualTo("/logga-in");

    person.submit("/logga-in", Map.of("userName", town.account(), "password", Town.PASSWORD));

    assertThat(person.path()).isEqualTo("/matningar/ny");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/", "//example.org", "/\\example.org", "javascript:1"})
  void nobodyIsSentToAnotherServer(String target) {
    var person = town.stranger().visit("/logga-in");

    person.submit(
        "/logga-in",
        Map.of("userName", town.account(), "password", Town.PASSWORD, "tillbaka", target));

    assertThat(person.path()).isEqualTo("/oversikt");
  }

  private Person signIn(String user, String password) {
    return town.stranger()
        .visit("/logga-in")
        .submit("/logga-in", Map.of("userName", user, "password", password));
  }

  private static HttpCookie session(Person person) {
    return person.cookies().getCookieStore().getCookies().stream()
        .filter(it -> it.getName().equals("session"))
        .findFirst()
        .orElseThrow();
  }
}
