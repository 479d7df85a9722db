package se.spegelkompass.respond;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Item;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;

/** Where those are who have begun and not handed in. It counts answers and never reads them. */
@Singleton
public class UnderWay {

  private final ResponseRepository repository;
  private final Rounds rounds;

  UnderWay(ResponseRepository repository, Rounds rounds) {
    this.repository = repository;
    this.rounds = rounds;
  }

  /** How far a response has come. */
  public sealed interface Place {

    /** Nothing is answered. Which area would be next is then only chance: the order is drawn. */
    record Beginning() implements Place {}

    /** The next item without an answer is in this area. */
    record InArea(int area) implements Place {}

    /** Everything is answered. */
    record End() implements Place {}
  }

  /** How many responses of a group are at a place. */
  public record Stop(long groupId, Place place, int responses) {}

  /** In no order; a group has one for each place at most. */
  public List<Stop> stops(Round round) {
    var edition = rounds.edition(round);
    var groups = round.groups().stream().collect(Collectors.toMap(Group::id, group -> group));
    var stops = new HashMap<Stop, Integer>();
    for (var row : repository.underWay(round.municipalityId(), round.id())) {
      Optional.ofNullable(groups.get(row.groupId()))
          .map(group -> new Stop(group.id(), place(edition, group, row), 0))
          .ifPresent(stop -> stops.merge(stop, row.responses(), Integer::sum));
    }
    return stops.entrySet().stream().map(UnderWay::counted).toList();
  }

  private static Stop counted(Map.Entry<Stop, Integer> stop) {
    return new Stop(stop.getKey().groupId(), stop.getKey().place(), stop.getValue());
  }

  /** Nobody can skip an item, so the next one has as many before it as there are answers. */
  private static Place place(Edition edition, Group group, UnderWayRow row) {
    if (row.answered() == 0) {
      return new Place.Beginning();
    }
    var areas = AskedAreas.of(edition, group.kind());
    var items = areas.items(order(areas, row.areas()));
    return row.answered() < items.size()
        ? new Place.InArea(area(items.get(row.answered())))
        : new Place.End();
  }

  private static List<Integer> order(AskedAreas areas, @Nullable String asked) {
    // A response from before areas were shared out is asked about all of them.
    return asked == null
        ? List.copyOf(areas.items().keySet())
        : Stream.of(asked.split(",")).map(Integer::valueOf).toList();
  }

  private static int area(Item item) {
    var id = item.subQuestionId();
    return Integer.parseInt(id.substring(0, id.indexOf('.')));
  }
}
