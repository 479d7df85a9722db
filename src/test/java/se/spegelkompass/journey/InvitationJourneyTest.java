package se.spegelkompass.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.spegelkompass.Browser;
import se.spegelkompass.MailServer;
import se.spegelkompass.Town;
import se.spegelkompass.mail.Postman;
import se.spegelkompass.round.Rounds;

/** From a list of addresses to the reminder, in browsers and by a real mail server. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvitationJourneyTest implements TestPropertyProvider {

  private static final Pattern LINK =
      Pattern.compile("https?://[^/\\s]+(/f/[A-Za-z0-9_-]{22})(?=\\s)");
  private static final String ANNA = "anna.berg@resa.example";
  private static final String ALI = "ali.holm@resa.example";

  private final MailServer mailServer = new MailServer();

  @Inject Town town;
  @Inject EmbeddedServer server;
  @Inject Postman postman;

  @TempDir Path folder;

  @Override
  public Map<String, String> getProperties() {
    return mailServer.properties();
  }

  @AfterAll
  void stop() {
    mailServer.close();
  }

  @Test
  void fromAListToAReminderThatOnlyTheOthersGet() throws Exception {
    var list = folder.resolve("lista.csv");
    Files.writeString(
        list,
        "E-post;Grupp;Namn\n%s;Medarbetare;Anna Berg\ningen adress;Medarbetare;\n%s;Medarbetare;\neva@resa.example;Rektorer;\n"
            .formatted(ANNA, ALI));
    try (var coordinator = browser()) {
      coordinator.signIn(server.getURI(), town.account());
      openARound(coordinator);
      var round = path(coordinator);
      open(coordinator, round + "/inbjudningar/adresser/nya");
      coordinator.find("#list").sendKeys(list.toString());
      coordinator.follow("form[enctype] button");
      assertThat(text(coordinator))
          .contains("2 adresser är tillagda.")
          .contains("2 rader kunde inte användas")
          .contains("Rad 3")
          .contains("Mätningen har ingen grupp som heter ”Rektorer”.");
      open(coordinator, round + "/inbjudningar");
      coordinator.follow("form[action$='/utskick'] button");
      assertThat(text(coordinator)).contains("Inbjudningarna är på väg.");
      postman.deliver();

      answerHere(linkTo(ANNA));
      finishOnAnotherDevice(linkTo(ANNA));

      open(coordinator, round + "/inbjudningar");
      coordinator.follow("form[action$='/paminnelse'] button");
      postman.deliver();
      assertThat(mailServer.to(ANNA)).hasSize(1);
      assertThat(mailServer.to(ALI)).hasSize(2);
      assertThat(mailServer.to(ALI).get(1).getSubject()).startsWith("Påminnelse");
      assertThat(text(coordinator)).doesNotContain(ANNA);
    }
  }

  private void answerHere(String link) {
    try (var phone = browser()) {
      phone.open(server.getURI() + link);
      assertThat(text(phone)).contains("Dina svar räknas i gruppen Medarbetare.");
      phone.assertAxeClean();
      phone.follow("main button.primary");
      answer(phone);
      answer(phone);
    }
  }

  private void finishOnAnotherDevice(String link) {
    try (var other = browser()) {
      other.open(server.getURI() + link);
      assertThat(text(other)).contains("Välkommen tillbaka");
      other.follow("main .button.primary");
      while (path(other).contains("/svara/")) {
        answer(other);
      }
      other.follow(".bar button.primary");
      assertThat(text(other)).contains("Tack! Dina svar är inskickade.");
    }
  }

  private static void answer(Browser browser) {
    browser.find(".steps-list label:nth-child(3)").click();
    browser.follow(".bar button.primary");
  }

  private Browser browser() {
    var browser = Browser.phone();
    browser.driver().manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
    return browser;
  }

  private void openARound(Browser browser) {
    open(browser, "/matningar/ny");
    browser.find("#name").sendKeys("Självskattning");
    browser.run(
        "document.getElementById('lastDay').value = '%s'".formatted(Rounds.today().plusDays(14)));
    browser.follow("main form button.primary");
    browser.follow("form[action$='/oppning'] button");
  }

  private void open(Browser browser, String path) {
    browser.open(server.getURI() + path);
    browser.assertAxeClean();
  }

  private String path(Browser browser) {
    var url = browser.driver().getCurrentUrl();
    return url == null ? "" : url.substring(server.getURI().toString().length());
  }

  private static String text(Browser browser) {
    return browser.find("main").getText();
  }

  private String linkTo(String address) throws IOException, MessagingException {
    var letter = (Multipart) mailServer.to(address).getFirst().getContent();
    var found = LINK.matcher(letter.getBodyPart(0).getContent().toString());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
