package se.spegelkompass.respond;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.PublishedEdition;

class JourneyTest {

  private static final List<Item> ITEMS = PublishedEdition.newest().items(GroupKind.STAFF);

  @Test
  void aGroupIsAskedOnlyWhatItCanJudge() {
    assertThat(ITEMS).isNotEmpty().allMatch(item -> item.isFor(GroupKind.STAFF));
    assertThat(ITEMS).hasSizeLessThan((int) PublishedEdition.newest().items().count());
  }

  @Test
  void theWayGoesOnAtTheFirstUnansweredItem() {
    assertThat(answered(0).next()).contains(ITEMS.getFirst());
    assertThat(answered(3).next()).contains(ITEMS.get(3));
    assertThat(answered(ITEMS.size()).next()).isEmpty();
    assertThat(answered(ITEMS.size()).isComplete()).isTrue();
  }

  @Test
  void oneCanGoBackButNotSkipAhead() {
    var journey = answered(3);

    assertThat(journey.canVisit(ITEMS.get(0))).isTrue();
    assertThat(journey.canVisit(ITEMS.get(3))).isTrue();
    assertThat(journey.canVisit(ITEMS.get(4))).isFalse();
    assertThat(answered(ITEMS.size()).canVisit(ITEMS.getLast())).isTrue();
  }

  @Test
  void theEndsHaveNothingBeyondThem() {
    assertThat(answered(0).before(ITEMS.getFirst())).isEmpty();
    assertThat(answered(0).after(ITEMS.getLast())).isEmpty();
    assertThat(answered(0).after(ITEMS.getFirst())).contains(ITEMS.get(1));
    assertThat(answered(0).number(ITEMS.getLast())).isEqualTo(ITEMS.size());
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"0", "6", "-1", "1.0", "abc", "NOT-KNOWN", " 1", "not-known "})
  void anythingTheItemDoesNotOfferIsNoAnswer(String sent) {
    assertThat(Answer.parse(sent, ITEMS.getFirst())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "5", "not-known", "not-applicable"})
  void whatTheItemOffersIsAnAnswer(String sent) {
    assertThat(Answer.parse(sent, ITEMS.getFirst()).map(Answer::value)).contains(sent);
  }

  private static Journey answered(int count) {
    Map<String, Answer> answers = new HashMap<>();
    ITEMS.subList(0, count).forEach(item -> answers.put(item.id(), new Answer.NotKnown()));
    return new Journey(ITEMS, answers);
  }
}
