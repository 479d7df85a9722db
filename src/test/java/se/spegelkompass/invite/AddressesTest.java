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
import se.spegelkompass.Town;

/** Addresses are added, found and removed. */
@MicronautTest(transactional = false)
class AddressesTest {

  @Inject Town town;

  private Person coordinator;
  private String round;

  @BeforeEach
  void openRound() {
    coordinator = town.coordinator();
    round = Town.openRound(coordinator);
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
}
