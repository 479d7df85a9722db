package se.spegelkompass.evaluation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.BeanProvider;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.Rows;
import se.spegelkompass.Town;
import se.spegelkompass.evaluation.document.DocumentReader;
import se.spegelkompass.evaluation.library.Reports;

@MicronautTest(transactional = false)
class ApiTest {

  private static final String DRAFTS = "/api/v1/evaluation-drafts";

  @Inject Town town;
  @Inject Rows rows;
  @Inject EmbeddedServer server;
  @Inject BeanProvider<Router> router;

  private final Description description = Description.ofTheApi();
  private Program program;

  @BeforeEach
  void key() {
    program = program(town.coordinator());
  }

  @Test
  void theDescriptionIsValidOpenApi() {
    var read = new OpenAPIV3Parser().readContents(program.get("/api/v1/openapi.yml").body());

    assertThat(read.getMessages()).isEmpty();
    assertThat(read.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    assertThat(read.getOpenAPI().getPaths()).isNotEmpty();
    assertThat(town.stranger().visit("/om-api").link("Hämta beskrivningen (OpenAPI)"))
        .endsWith("/api/v1/openapi.yml");
  }

  @Test
  void everyAddressIsDescribedAndNoOther() {
    var routes = new TreeSet<String>();
    router
        .get()
        .uriRoutes()
        .map(it -> it.getHttpMethodName() + " " + it.getUriMatchTemplate())
        .filter(it -> it.contains(" /api/") && !it.startsWith("HEAD "))
        .forEach(routes::add);

    assertThat(description.operations()).isEqualTo(routes);
  }

  @Test
  void fromTheReportToTheEvaluation() {
    var uploaded =
        program.upload(
            Reports.of("Lindesberg", "maj", 2021),
            "Content-Disposition",
            "attachment; filename=\"ar 2021.txt\"; filename*=UTF-8''%C3%A5r%202021.txt");
    assertThat(uploaded.status()).isEqualTo(201);
    var draft = uploaded.json();
    assertThat(draft.at("/file/name").asText()).isEqualTo("år 2021.txt");
    assertThat(draft.at("/fields/points-3-4").asText()).isEqualTo("13");
    assertThat(draft.at("/fields/evaluatedOn").asText()).isEqualTo("2021-05");
    assertThat(draft.at("/places/points-3-4/0/line").asInt()).isPositive();
    assertThat(draft.at("/places/points-3-4/0/words").asText()).contains("13");
    assertThat(draft.at("/remarks")).isEmpty();
    assertThat(program.get(uploaded.location()).json()).isEqualTo(draft);
    assertThat(program.get(DRAFTS).json().at("/drafts")).hasSize(1);

    var changed =
        program.patch(
            uploaded.location(),
            "{\"fields\": {\"points-3-4\": 12.5, \"name\": \"Lindesbergs femte\"}}");
    assertThat(changed.json().at("/fields/points-3-4").asText()).isEqualTo("12.5");

    var confirmed = program.post(uploaded.location() + "/confirmation");
    assertThat(confirmed.status()).isEqualTo(201);
    var evaluation = program.get(confirmed.location()).json();
    assertThat(evaluation).isEqualTo(confirmed.json());
    assertThat(evaluation.at("/name").asText()).isEqualTo("Lindesbergs femte");
    assertThat(evaluation.at("/own").asBoolean()).isFalse();
    assertThat(evaluation.at("/municipalityCode").asText()).isEqualTo("1885");
    assertThat(evaluation.at("/areas/2/subQuestions/3/points").asDouble()).isEqualTo(12.5);
    assertThat(evaluation.at("/areas/2/subQuestions/3/asRead").asInt()).isEqualTo(13);
    assertThat(evaluation.at("/areas/0/strengths")).isNotEmpty();
    assertThat(program.get("/api/v1/evaluations").json().at("/evaluations")).hasSize(1);
    assertThat(program.get(confirmed.location() + "/original").response().body())
        .isEqualTo(Reports.of("Lindesberg", "maj", 2021));

    var again = program.upload(Reports.of("Lindesberg", "maj", 2021)).json();
    assertThat(again.at("/sameFile/0").asText()).isEqualTo(confirmed.location());
  }

  @Test
  void remarksComeWithTheirFiguresAndPlaces() {
    var draft = program.upload(Reports.withFaults(), "Accept-Language", "en").json();
    var remarks = draft.at("/remarks");

    assertThat(remarks.findValuesAsText("kind"))
        .contains("area-figures-disagree", "achieved-above-max", "duplicate-row");
    for (var remark : remarks) {
      if (remark.at("/kind").asText().equals("achieved-above-max")) {
        assertThat(remark.at("/figures/points/0").asInt()).isEqualTo(34);
        assertThat(remark.at("/figures/max/0").asInt()).isEqualTo(30);
        assertThat(remark.at("/places/0/words").asText()).contains("34");
        assertThat(remark.at("/subQuestion").asText()).isEqualTo("2.3");
        assertThat(remark.at("/text").asText()).startsWith("The report");
      }
    }
    var wrong = program.post(draft.at("/self").asText() + "/confirmation");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.json().at("/errors").findValuesAsText("field")).contains("points-3-5");
  }

  @Test
  void whatIsWrongChangesNothing() {
    var path = program.upload(Reports.of("Lindesberg", "maj", 2021)).location();
    var answer =
        program.patch(
            path,
            "{\"fields\": {\"name\": \"Annat\", \"edition\": \"2099\", \"nonsense\": \"1\","
                + " \"points-1-1\": [1]}}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors").findValuesAsText("field"))
        .containsExactlyInAnyOrder("edition", "nonsense", "points-1-1");
    assertThat(program.get(path).json().at("/fields/name").asText()).isEqualTo("Lindesberg 2021");
  }

  @Test
  void everyAnswerThatIsDescribedIsGiven() {
    var nobody = new Program(server, description, null);
    var path = program.upload(Reports.of("Lindesberg", "maj", 2021)).location();
    var evaluation = program.post(path + "/confirmation").location();
    program.post(path + "/confirmation");
    program.patch(path, "{\"fields\": {\"name\": \"Sent\"}}");
    program.delete(path);
    var waiting = program.upload(Reports.of("Trelleborg", "maj", 2021)).location();
    program.patch(waiting, "{\"fields\": {\"points-1-1\": \"\"}}");
    program.patch(waiting, "{\"fields\": ");
    program.patch(waiting, "{\"fields\": {}}");
    program.send("PATCH", waiting, BodyPublishers.ofString("x"), "Content-Type", "text/plain");
    program.post(waiting + "/confirmation");
    rows.change("UPDATE evaluation_draft SET state = 'READING' WHERE id = ?", Rows.id(waiting));
    program.post(waiting + "/confirmation");
    program.delete(waiting);
    program.get(DRAFTS);
    program.get("/api/v1/evaluations");
    program.get(evaluation + "/original");
    program.get("/api/v1/openapi.yml");
    program.upload("Inget av värde".getBytes(StandardCharsets.UTF_8));
    program.upload(new byte[0]);
    program.upload(form("file"), "Content-Type", "multipart/form-data; boundary=XX");
    program.upload(form("annat"), "Content-Type", "multipart/form-data; boundary=XX");
    program.upload(new byte[(int) DocumentReader.MAX_SIZE + 1]);
    everywhere(program(town.coordinator()), path, evaluation);
    everywhere(nobody, path, evaluation);
    nobody.get(DRAFTS);
    nobody.upload(new byte[1]);
    nobody.get("/api/v1/evaluations");
    program.get(path);
    program.get(evaluation);

    assertThat(description.seen())
        .isEqualTo(description.answers(it -> !it.contains("/comparisons")));
  }

  @Test
  void whatBelongsToAnotherMunicipalityIsNotThere() {
    var path = program.upload(Reports.of("Lindesberg", "maj", 2021)).location();
    var kept = program.upload(Reports.of("Trelleborg", "maj", 2021)).location();
    var evaluation = program.post(kept + "/confirmation").location();
    var other = program(town.coordinator());

    assertThat(other.get(DRAFTS).json().at("/drafts")).isEmpty();
    assertThat(other.get("/api/v1/evaluations").json().at("/evaluations")).isEmpty();
    assertThat(
            List.of(
                other.get(path),
                other.patch(path, "{\"fields\": {\"name\": \"Annat\"}}"),
                other.post(path + "/confirmation"),
                other.delete(path),
                other.get(evaluation),
                other.get(evaluation + "/original")))
        .allSatisfy(it -> assertThat(it.status()).isEqualTo(404));
    assertThat(program.get(path).json().at("/fields/name").asText()).isEqualTo("Lindesberg 2021");
  }

  private static void everywhere(Program program, String draft, String evaluation) {
    program.get(draft);
    program.patch(draft, "{\"fields\": {\"name\": \"Annat\"}}");
    program.post(draft + "/confirmation");
    program.delete(draft);
    program.get(evaluation);
    program.get(evaluation + "/original");
  }

  private Program program(Person coordinator) {
    coordinator.visit("/nycklar").submit("/nycklar", Map.of("name", "Provet"));
    return new Program(server, description, coordinator.page().select("#key").text());
  }

  private static byte[] form(String field) {
    return ("--XX\r\nContent-Disposition: form-data; name=\""
            + field
            + "\"; filename=\"r.txt\"\r\n\r\n"
            + new String(Reports.of("Nora", "maj", 2021), StandardCharsets.UTF_8)
            + "\r\n--XX--\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
