package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.spegelkompass.framework.Item;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;

/** How many are asked about each area, and have answered in it. It never reads an answer. */
@Singleton
public class AreaCounts {

  private final AreaRepository repository;
  private final Rounds rounds;

  AreaCounts(AreaRepository repository, Rounds rounds) {
    this.repository = repository;
    this.rounds = rounds;
  }

  /**
   * How many responses of a group are asked about each area so far, and how many of those handed in
   * have answered in it: somebody may hand in before the end, or take one more area and leave it.
   */
  public List<AreaCount> of(Round round, Group group) {
    var answers =
        repository.itemCounts(round.municipalityId(), group.id()).stream()
            .collect(Collectors.toMap(ItemCount::itemId, ItemCount::answers));
    var items = AskedAreas.of(rounds.edition(round), group.kind()).items();
    return repository.areaCounts(round.municipalityId(), group.id()).stream()
        .map(it -> it.answered(mostAnswered(items.getOrDefault(it.area(), List.of()), answers)))
        .toList();
  }

  private static int mostAnswered(List<Item> items, Map<String, Integer> answers) {
    return items.stream().mapToInt(it -> answers.getOrDefault(it.id(), 0)).max().orElse(0);
  }
}
