package se.spegelkompass.respond;

import static org.assertj.core.api.Assertions.assertThat;
import static se.spegelkompass.framework.GroupKind.ELECTED;
import static se.spegelkompass.framework.GroupKind.MANAGERS;
import static se.spegelkompass.framework.GroupKind.STAFF;
import static se.spegelkompass.framework.SmallEdition.area;
import static se.spegelkompass.framework.SmallEdition.edition;
import static se.spegelkompass.framework.SmallEdition.item;
import static se.spegelkompass.framework.SmallEdition.subQuestion;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.framework.Item;
import se.spegelkompass.framework.PublishedEdition;
import se.spegelkompass.respond.Heading.OfArea;
import se.spegelkompass.respond.Heading.OfItem;
import se.spegelkompass.respond.Heading.OfSubQuestion;
import se.spegelkompass.respond.Heading.Rest;

class HeadingsTest {

  private static final Set<GroupKind> TWO = Set.of(ELECTED, STAFF);
  private static final Heading REST = new Rest();

  @Test
  void aQuestionThatEveryGroupWasAskedIsAHeading() {
    var headings = Headings.of(edition(area(1, subQuestion("1.1", 100, item("1.1-a")))), TWO);

    assertThat(headings.of("1.1-a")).isEqualTo(new OfItem("1.1-a"));
    assertThat(headings.of("9.9-no-such")).isEqualTo(new Rest());
  }

  @Test
  void whatSomeWereAskedStandsUnderTheSubQuestionIfItCouldBeAnybodys() {
    var headings =
        Headings.of(
            edition(
                area(
                    1,
                    subQuestion(
                        "1.1",
                        100,
                        item("1.1-all"),
                        item("1.1-elected", ELECTED),
                        item("1.1-staff", STAFF)))),
            TWO);

    assertThat(headings.of("1.1-all")).isEqualTo(new OfItem("1.1-all"));
    assertThat(headings.of("1.1-elected")).isEqualTo(new OfSubQuestion("1.1"));
    assertThat(headings.of("1.1-staff")).isEqualTo(new OfSubQuestion("1.1"));
  }

  /** Alone under the sub-question it would be the elected's, though everybody was asked in it. */
  @Test
  void aQuestionLeftAloneTakesItsNeighboursAlong() {
    var headings =
        Headings.of(
            edition(
                area(
                    1,
                    subQuestion("1.1", 50, item("1.1-all"), item("1.1-elected", ELECTED)),
                    subQuestion("1.2", 50, item("1.2-all")))),
            TWO);

    assertThat(headings.of("1.1-all")).isEqualTo(new OfSubQuestion("1.1"));
    assertThat(headings.of("1.1-elected")).isEqualTo(new OfSubQuestion("1.1"));
    assertThat(headings.of("1.2-all")).isEqualTo(new OfItem("1.2-all"));
  }

  @Test
  void subQuestionsThatOnlySomeWereAskedMeetUnderTheirArea() {
    var headings =
        Headings.of(
            edition(
                area(
                    1,
                    subQuestion("1.1", 30, item("1.1-elected", ELECTED)),
                    subQuestion("1.2", 30, item("1.2-staff", STAFF)),
                    subQuestion("1.3", 40, item("1.3-all")))),
            TWO);

    assertThat(headings.of("1.1-elected")).isEqualTo(new OfArea(1));
    assertThat(headings.of("1.2-staff")).isEqualTo(new OfArea(1));
    assertThat(headings.of("1.3-all")).isEqualTo(new OfItem("1.3-all"));
  }

  @Test
  void areasThatOnlySomeWereAskedMeetInTheRest() {
    var headings =
        Headings.of(
            edition(
                area(1, subQuestion("1.1", 100, item("1.1-elected", ELECTED))),
                area(2, subQuestion("2.1", 100, item("2.1-staff", STAFF))),
                area(3, subQuestion("3.1", 100, item("3.1-all")))),
            TWO);

    assertThat(headings.of("1.1-elected")).isEqualTo(new Rest());
    assertThat(headings.of("2.1-staff")).isEqualTo(new Rest());
    assertThat(headings.inOrder()).containsExactly(new OfItem("3.1-all"), new Rest());
  }

  @Test
  void whereTheRestWouldTellTheAreaStaysWhole() {
    var headings =
        Headings.of(
            edition(
                area(
                    1,
                    subQuestion("1.1", 50, item("1.1-elected", ELECTED)),
                    subQuestion("1.2", 50, item("1.2-all"))),
                area(2, subQuestion("2.1", 100, item("2.1-all")))),
            TWO);

    assertThat(headings.inOrder()).containsExactly(new OfArea(1), new OfItem("2.1-all"), REST);
    assertThat(headings.of("1.2-all")).isEqualTo(new OfArea(1));
  }

  @Test
  void whereNothingHelpsAllTextsStandTogether() {
    var headings =
        Headings.of(
            edition(
                area(1, subQuestion("1.1", 100, item("1.1-elected", ELECTED))),
                area(2, subQuestion("2.1", 100, item("2.1-all")))),
            TWO);

    assertThat(headings.inOrder()).containsExactly(REST);
  }

  @Test
  void groupsThatTheRoundDoesNotAskDoNotCount() {
    var edition =
        edition(area(1, subQuestion("1.1", 100, item("1.1-a", ELECTED), item("1.1-b", MANAGERS))));

    assertThat(Headings.of(edition, List.of(ELECTED, ELECTED)).of("1.1-a"))
        .isEqualTo(new OfItem("1.1-a"));
  }

  static Stream<Edition> editions() {
    return PublishedEdition.all().stream();
  }

  /** What the rule is for, in every edition and for every choice of groups. */
  @ParameterizedTest
  @MethodSource("editions")
  void noHeadingTellsThatSomeGroupHasNotWritten(Edition edition) {
    var kinds = GroupKind.values();
    for (int choice = 1; choice < 1 << kinds.length; choice++) {
      var bits = choice;
      var asked =
          IntStream.range(0, kinds.length)
              .filter(i -> (bits & 1 << i) != 0)
              .mapToObj(i -> kinds[i])
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(GroupKind.class)));
      var headings = Headings.of(edition, asked);
      var askedUnder =
          edition
              .items()
              .filter(item -> asked.stream().anyMatch(item::isFor))
              .collect(
                  Collectors.groupingBy(
                      (Item item) -> headings.of(item.id()),
                      Collectors.flatMapping(item -> item.groups().stream(), Collectors.toSet())));

      assertThat(askedUnder.values())
          .as("%s %s", edition.id(), asked)
          .isNotEmpty()
          .allSatisfy(groups -> assertThat(groups).containsAll(asked));
      assertThat(headings.inOrder()).containsAll(askedUnder.keySet());
    }
  }

  @Test
  void inARoundWithAllGroupsManyTextsStillHaveAHeadingOfTheirOwn() {
    var headings = Headings.of(PublishedEdition.newest(), List.of(GroupKind.values()));

    assertThat(headings.inOrder()).hasSizeGreaterThan(10).endsWith(REST);
  }
}
