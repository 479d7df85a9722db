package se.spegelkompass.gap.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.spegelkompass.framework.Crosswalk;
import se.spegelkompass.framework.Edition;
import se.spegelkompass.framework.Link;

/** Walks from edition to edition, never back to one it has left, until it is there. */
record Walk(Edition goal, List<Crosswalk> crosswalks) {

  /** All trails that go on from here and end in the goal. */
  Stream<Trail> trails(Edition here, Trail soFar) {
    return here.id().equals(goal.id())
        ? Stream.of(soFar)
        : crosswalks.stream().flatMap(it -> along(it, here, soFar));
  }

  private Stream<Trail> along(Crosswalk crosswalk, Edition here, Trail soFar) {
    var rest = new Walk(goal, crosswalks.stream().filter(it -> !touches(it, here)).toList());
    var id = soFar.to().id();
    if (crosswalk.from().id().equals(here.id())) {
      return crosswalk.linksFrom(id).stream()
          .flatMap(it -> rest.step(it, it.to(), crosswalk.to(), soFar));
    }
    if (crosswalk.to().id().equals(here.id())) {
      return crosswalk.linksTo(id).stream()
          .flatMap(it -> rest.step(it, it.from(), crosswalk.from(), soFar));
    }
    return Stream.empty();
  }

  private static boolean touches(Crosswalk crosswalk, Edition edition) {
    return Stream.of(crosswalk.from(), crosswalk.to()).anyMatch(it -> it.id().equals(edition.id()));
  }

  private Stream<Trail> step(Link link, Optional<String> next, Edition there, Trail soFar) {
    return next.flatMap(there::subQuestion).stream()
        .flatMap(it -> trails(there, soFar.onward(link, it)));
  }
}
