package se.spegelkompass.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpMethod;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.spegelkompass.Person;
import se.spegelkompass.evaluation.GivenEvaluations;
import se.spegelkompass.framework.Editions;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.respond.Answer;

/**
 * Two rounds that differ only in what may not be shown look the same, on every page there is: each
 * in a municipality of its own, so that ids and names are all that tells them apart.
 */
@MicronautTest(transactional = false)
class PublishedFiguresTest {

  private static final Map<GroupKind, Integer> WITH_ONE_SMALL =
      Map.of(
          GroupKind.ELECTED, 8, GroupKind.MANAGERS, 14, GroupKind.STAFF, 30, GroupKind.UNIONS, 4);
  private static final Map<GroupKind, Integer> WITH_OTHERS =
      Map.of(
          GroupKind.ELECTED, 9, GroupKind.STAFF, 30, GroupKind.UNIONS, 3, GroupKind.LEADERSHIP, 4);

  @Inject ClosedRounds rounds;
  @Inject GivenEvaluations evaluations;
  @Inject Editions editions;
  @Inject BeanProvider<Router> router;

  /** What a person of some kind answers; null is nothing. */
  private interface Habit {
    @Nullable Integer step(GroupKind kind, int person, Item item);
  }

  @Test
  void otherAnswersInAHiddenGroupAndAHiddenCellChangeNoPage() {
    var low = pages(WITH_ONE_SMALL, (kind, person, item) -> whereHidden(kind, person, item, 1));
    var high = pages(WITH_ONE_SMALL, (kind, person, item) -> whereHidden(kind, person, item, 5));

    assertThat(low.get("/matningar/{id}/resultat sv"))
        .contains("Inte med i någon siffra: Fackliga företrädare")
        .contains("för få svar");
    assertThat(different(low, high)).isEmpty();
  }

  @Test
  void whoAnsweredWhatAmongGroupsThatAreShownTogetherChangesNoPage() {
    var one = pages(WITH_OTHERS, (kind, person, item) -> together(kind, person, GroupKind.UNIONS));
    var other =
        pages(WITH_OTHERS, (kind, person, item) -> together(kind, person, GroupKind.LEADERSHIP));

    assertThat(one.get("/matningar/{id}/resultat sv")).contains("Visas tillsammans som Övriga");
    assertThat(different(one, other)).isEmpty();
  }

  /** So the pages are compared where it matters. */
  @Test
  void anotherAnswerOfOnePersonInAShownGroupChangesTheResultAndTheComparison() {
    var before = pages(WITH_ONE_SMALL, (kind, person, item) -> 3);
    var after =
        pages(
            WITH_ONE_SMALL,
            (kind, person, item) -> kind == GroupKind.ELECTED && person == 0 ? 5 : 3);

    assertThat(different(before, after))
        .contains(
            "/matningar/{id}/resultat sv",
            "/matningar/{id}/resultat en",
            "/matningar/{id}/resultat/3.1/kalkylark sv",
            "/jamforelse/{roundId}/{evaluationId} sv",
            "/jamforelse/{roundId}/{evaluationId} en");
  }

  /** The pages that are not the same. */
  private static List<String> different(Map<String, String> one, Map<String, String> other) {
    return Stream.concat(one.keySet().stream(), other.keySet().stream())
        .distinct()
        .filter(it -> !Objects.equals(one.get(it), other.get(it)))
        .toList();
  }

  /** Only four managers have answered area 3. */
  private static @Nullable Integer whereHidden(GroupKind kind, int person, Item item, int hidden) {
    var isThird = item.id().startsWith("3.");
    if (kind == GroupKind.UNIONS || (kind == GroupKind.MANAGERS && isThird && person < 4)) {
      return hidden;
    }
    return kind == GroupKind.MANAGERS && isThird ? null : Integer.valueOf(1 + person % 5);
  }

  /** Of the seven who are shown together three choose the highest step, all of one kind. */
  private static Integer together(GroupKind kind, int person, GroupKind content) {
    return switch (kind) {
      case UNIONS, LEADERSHIP -> kind == content && person < 3 ? 5 : 1;
      default -> 1 + person % 5;
    };
  }

  /** Every page of a closed round by its address and language, without what only names it. */
  private Map<String, String> pages(Map<GroupKind, Integer> people, Habit habit) {
    var place = rounds.place();
    var round =
        rounds.closed(
            place, people.keySet(), kind -> answers(kind, people.getOrDefault(kind, 0), habit));
    var addresses =
        new RoundAddresses(round.id(), evaluations.half(place.municipalityId(), "2025-11"));
    var pages = new TreeMap<String, String>();
    for (var language : List.of("sv", "en")) {
      speak(place.coordinator(), language);
      var next = new ArrayDeque<>(routes().flatMap(addresses::of).toList());
      while (!next.isEmpty()) {
        var address = next.remove();
        var key = addresses.withoutNames(address) + " " + language;
        if (!pages.containsKey(key)) {
          var page = place.coordinator().visit(address);
          pages.put(key, page.status() + addresses.content(page));
          next.addAll(addresses.links(page));
        }
      }
    }
    return pages;
  }

  /** All there are of a round, so that a new page cannot be forgotten. */
  private Stream<String> routes() {
    return router
        .get()
        .uriRoutes()
        .filter(route -> route.getHttpMethod() == HttpMethod.GET)
        .map(UriRouteInfo::getUriMatchTemplate)
        .map(Object::toString)
        .filter(route -> route.contains("/matningar/{id}") || route.contains("{roundId}"));
  }

  private static void speak(Person person, String language) {
    person.visit("/matningar").post("/sprak", Map.of("language", language, "back", "/matningar"));
    assertThat(person.page().select("html").attr("lang")).isEqualTo(language);
  }

  private List<Map<String, Answer>> answers(GroupKind kind, int people, Habit habit) {
    return IntStream.range(0, people).mapToObj(person -> of(kind, person, habit)).toList();
  }

  private Map<String, Answer> of(GroupKind kind, int person, Habit habit) {
    var answers = new TreeMap<String, Answer>();
    editions
        .newest()
        .items()
        .filter(item -> item.isFor(kind))
        .forEach(item ->
            Optional.ofNullable(habit.step(kind, person, item))
                .ifPresent(step -> answers.put(item.id(), new Answer.OnStep(step))));
    return answers;
  }
}
