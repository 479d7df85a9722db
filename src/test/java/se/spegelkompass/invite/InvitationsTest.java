package se.spegelkompass.invite;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.round.Rounds;

/** Without a mail server. */
@MicronautTest(transactional = false)
class InvitationsTest {

  @Inject Town town;
  @Inject Rows rows;

  private Person coordinator;
  private String round;

  @BeforeEach
  void openRound() {
    coordinator = town.coordinator();
    round = Town.openRound(coordinator);
    rows.change("DELETE FROM code_attempt");
  }

  @Test
  void goodRowsAreAddedAndBadOnesCanBeMended() {
    Inviting.paste(
        coordinator,
        round,
        "anna@kumla.se;Enhetschefer;Anna\nfel;Enhetschefer\nali@kumla.se;Medarbetare;;en");

    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.text())
        .contains("2 adresser är tillagda.")
        .contains("1 rad kunde inte användas")
        .contains("Rad 2")
        .contains("Det är ingen e-postadress.");
    assertThat(coordinator.page().select("textarea").text()).isEqualTo("fel;Enhetschefer");

    coordinator.submit(
        round + "/inbjudningar/adresser/text", Map.of("addresses", "eva@kumla.se;Enhetschefer"));
    assertThat(coordinator.status()).isEqualTo(200);
    coordinator.visit(round + "/inbjudningar/adresser");
    assertThat(coordinator.page().select("tbody tr")).hasSize(3);
    assertThat(coordinator.text()).contains("anna@kumla.se Anna").contains("Inte skickad");
  }

  @Test
  void whoIsAskedAlreadyIsNotAskedTwice() {
    Inviting.paste(coordinator, round, "anna@kumla.se;Enhetschefer");
    Inviting.paste(coordinator, round, "Anna@Kumla.se;Medarbetare\neva@kumla.se;Medarbetare");

    assertThat(coordinator.text())
        .contains("1 adress är tillagd.")
        .contains("Adressen är redan inbjuden i den här mätningen.");
    assertThat(coordinator.visit(round + "/inbjudningar/adresser").page().select("tbody tr"))
        .hasSize(2);
  }

  @Test
  void aFileIsReadForOneGroup() {
    coordinator.visit(round + "/inbjudningar");
    coordinator.visit(coordinator.link("Lägg till adresser"));
    assertThat(coordinator.heading()).isEqualTo("Lägg till adresser: Förtroendevalda");
    var action = coordinator.page().select("form[enctype]").attr("action");

    coordinator.upload(
        action, "list", "lista.csv", "e-post\nanna@kumla.se\n".getBytes(StandardCharsets.UTF_8));

    assertThat(coordinator.text()).contains("1 adress är tillagd.");
    coordinator.visit(round + "/inbjudningar");
    assertThat(coordinator.text()).contains("Mejl: 1 adress 1 inte skickad Öppen länk");
  }

  @Test
  void whatIsMissingIsAskedFor() {
    Inviting.paste(coordinator, round, "  ");
    assertThat(coordinator.page().select("#addresses-error").text()).contains("minst en adress");

    coordinator.upload(round + "/inbjudningar/adresser/fil", "list", "", null);
    assertThat(coordinator.page().select("#list-error").text()).contains("Välj en fil först");
  }

  @Test
  void addressesAreFoundPagedAndRemoved() {
    Inviting.paste(coordinator, round, Inviting.list(60, "Medarbetare") + "\nå_1@kumla.se;x");
    coordinator.visit(round + "/inbjudningar/adresser");
    assertThat(coordinator.page().select("tbody tr")).hasSize(50);
    coordinator.visit(coordinator.link("Nästa"));
    assertThat(coordinator.page().select("tbody tr")).hasSize(10);

    coordinator.visit(round + "/inbjudningar/adresser?sok=person007");
    var remove = coordinator.page().select("tbody form").attr("action");
    coordinator.submit(remove);
    assertThat(coordinator.visit(round + "/inbjudningar/adresser?sok=person007").text())
        .contains("Ingen adress passar");
    assertThat(coordinator.visit(round + "/inbjudningar/adresser?sok=%25").text())
        .contains("Ingen adress passar");
    assertThat(coordinator.visit(round + "/inbjudningar/adresser?grupp=999").status())
        .isEqualTo(404);
  }

  @Test
  void aGroupWithInvitationsIsNotTakenAwayByMistake() {
    var draft = Town.draft(coordinator);
    Inviting.paste(coordinator, draft, "anna@kumla.se;Medarbetare");
    var form = new TreeMap<>(Town.roundForm());
    form.remove("group-staff");

    coordinator.visit(draft + "/andra");
    coordinator.post(draft + "/andra", form);
    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.text()).contains("Gruppen har 1 inbjudan.");

    coordinator.visit(draft + "/inbjudningar");
    coordinator.submit(
        coordinator.page().select("form[action*=/grupper/]").getFirst().attr("action"));
    coordinator.visit(draft + "/andra");
    coordinator.post(draft + "/andra", form);
    assertThat(coordinator.path()).isEqualTo(draft);
  }

  @Test
  void withoutAMailServerThePageSaysHowToGetOne() {
    Inviting.paste(coordinator, round, "anna@kumla.se;Enhetschefer");
    coordinator.visit(round + "/inbjudningar");

    assertThat(coordinator.text())
        .contains("ingen e-postserver inställd")
        .contains("SPEGELKOMPASS_MAIL_HOST");
    assertThat(coordinator.page().select("form[action$=/utskick]")).isEmpty();
    assertThat(coordinator.post(round + "/inbjudningar/utskick", Map.of()).status()).isEqualTo(409);
  }

  @Test
  void aPaperIsPrintedAnsweredAndResumedElsewhere() {
    coordinator.visit(round + "/inbjudningar/papper");
    var fields = Map.of("group", group("Medarbetare"), "number", "9", "language", "sv");
    coordinator.submit(round + "/inbjudningar/papper", fields);
    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.response().headers().firstValue("content-type"))
        .contains("application/pdf");
    assertThat(coordinator.body()).startsWith("%PDF");
    coordinator.visit(round + "/inbjudningar");
    assertThat(coordinator.text()).contains("Papper: 9 koder");
  }

  @Test
  void aCodeLeadsToOneResponseOnAnyDevice() {
    var code = code("Medarbetare");
    var person = town.stranger().visit("/kod").submit("/kod", Map.of("code", code));
    var link = person.path();
    assertThat(person.text()).contains("Dina svar räknas i gruppen Medarbetare.");
    person.submit(link);
    person.submit(person.path(), Map.of("answer", "3"));
    var at = person.path();

    var elsewhere = town.stranger().visit("/kod").submit("/kod", Map.of("code", code));
    assertThat(elsewhere.heading()).contains("Välkommen tillbaka");
    assertThat(elsewhere.visit(link + "/svara").path()).isEqualTo(at);
  }

  @Test
  void whoStartsOnTwoDevicesHasOneResponse() {
    var code = code("Medarbetare");
    var one = town.stranger().visit("/kod").submit("/kod", Map.of("code", code));
    var two = town.stranger().visit("/kod").submit("/kod", Map.of("code", code));
    var link = one.path();
    one.submit(link);
    two.submit(link);
    one.submit(one.path(), Map.of("answer", "3"));

    assertThat(two.visit(link + "/svara").path()).isEqualTo(one.path());
  }

  @Test
  void aCodeWorksWhereTheOpenLinkIsShut() {
    var code = code("Medarbetare");
    var shut = round + "/grupper/" + group("Medarbetare") + "/lank";
    coordinator.visit(round).submit(shut, Map.of("open", "off"));

    var person = town.stranger().visit("/kod").submit("/kod", Map.of("code", code));
    assertThat(person.status()).isEqualTo(200);
    assertThat(person.text()).contains("Inte du?");
    person.submit(person.path() + "/lamna");
    assertThat(person.status()).isEqualTo(403);
    assertThat(person.heading()).isEqualTo("Här behöver du din egen länk");
  }

  @Test
  void codesThatWereLostCanBeShut() {
    var code = code("Medarbetare");
    var used = town.stranger().visit("/kod").submit("/kod", Map.of("code", code));
    used.submit(used.path());
    var at = used.path();
    var lost = code("Medarbetare");

    coordinator.visit(round + "/inbjudningar/papper");
    coordinator.submit(
        round + "/inbjudningar/papper/borttagning", Map.of("group", group("Medarbetare")));

    assertThat(town.stranger().visit("/kod").submit("/kod", Map.of("code", lost)).status())
        .isEqualTo(422);
    assertThat(used.visit(at).status()).isEqualTo(200);
  }

  @Test
  void aWrongCodeIsExplainedAndTooManyAreStopped() {
    var person = town.stranger().visit("/kod");
    person.submit("/kod", Map.of("code", ""));
    assertThat(person.page().select("#code-error").text()).contains("Skriv koden");
    person.submit("/kod", Map.of("code", "kort"));
    assertThat(person.page().select("#code-error").text()).contains("åtta tecken");
    for (int i = 0; i < 100; i++) {
      person.submit("/kod", Map.of("code", "ACDE3479"));
      assertThat(person.status()).isEqualTo(422);
    }
    person.submit("/kod", Map.of("code", "ACDE3479"));
    assertThat(person.status()).isEqualTo(429);
    person.post("/kod", Map.of("code", "ACDE3479"), "X-Forwarded-For", "9.9.9.9");
    assertThat(person.status()).isEqualTo(429);
    assertThat(person.text()).contains("för många försök");
  }

  @Test
  void sheetsAreRefusedWithAReason() {
    for (var number : new String[] {"", "0", "401", "x", "-1"}) {
      coordinator.visit(round + "/inbjudningar/papper");
      coordinator.submit(
          round + "/inbjudningar/papper", Map.of("group", group("Medarbetare"), "number", number));
      assertThat(coordinator.status()).isEqualTo(422);
      assertThat(coordinator.page().select("#number-error").text()).contains("1 till 400");
    }
  }

  @Test
  void theTextsAreWrittenShownAndPutBack() {
    var page = round + "/inbjudningar/texter";
    coordinator.visit(page);
    assertThat(coordinator.page().select(".letter").text()).contains("Här svarar du:");

    coordinator.submit(page, Map.of("subject", "Hej [kommun]", "body", "Utan länk"));
    assertThat(coordinator.status()).isEqualTo(422);
    assertThat(coordinator.page().select("#body-error").text()).contains("[länk]");
    coordinator.submit(page, Map.of("subject", "Hej", "body", "[länk] och [namn]"));
    assertThat(coordinator.page().select("#body-error").text()).contains("[namn]");

    coordinator.submit(
        page, Map.of("subject", "Hej [kommun] <b>", "body", "Rad ett\nrad två <script>\n\n[länk]"));
    assertThat(coordinator.status()).isEqualTo(200);
    assertThat(coordinator.page().select(".letter h3").text()).startsWith("Hej Kommun user-");
    assertThat(coordinator.page().select(".letter").text()).contains("<script>");
    coordinator.submit(page, Map.of("usual", "yes"));
    assertThat(coordinator.page().select("textarea").text()).contains("Här svarar du:");
  }

  @Test
  void reminderDaysAreCheckedPlannedAndTakenBack() {
    var page = round + "/inbjudningar";
    coordinator.visit(page);
    for (var wrong : new String[] {"", "i morgon", "2020-01-01", "2099-01-01"}) {
      coordinator.submit(page + "/paminnelsedagar", Map.of("day", wrong));
      assertThat(coordinator.status()).isEqualTo(422);
      assertThat(coordinator.page().select("#day-error").text()).isNotEmpty();
    }
    var day = Rounds.today().plusDays(3).toString();
    coordinator.submit(page + "/paminnelsedagar", Map.of("day", day));
    assertThat(coordinator.page().select(".day-list li")).hasSize(1);
    coordinator.submit(page + "/paminnelsedagar/borttagning");
    assertThat(coordinator.page().select(".day-list li")).isEmpty();
  }

  private String group(String name) {
    var before = coordinator.visit(round + "/inbjudningar/papper").page();
    return before.select("#group option").stream()
        .filter(it -> it.text().equals(name))
        .map(it -> it.attr("value"))
        .findFirst()
        .orElseThrow();
  }

  /** A code from a sheet, as somebody reads it. */
  private String code(String group) {
    coordinator.visit(round + "/inbjudningar/papper");
    coordinator.submit(
        round + "/inbjudningar/papper", Map.of("group", group(group), "number", "1"));
    return Sheets.codes(coordinator.content()).getFirst();
  }
}
