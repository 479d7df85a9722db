package se.spegelkompass.invite;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;
import se.spegelkompass.web.NotFound;
import se.spegelkompass.web.Typed;

/** Which of a round's groups an address names. */
final class ChosenGroup {

  private ChosenGroup() {}

  /** The group in the address; none where the address says nothing. */
  static Optional<Group> of(Round round, @Nullable String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(round.group(Typed.id(text).orElse(0)).orElseThrow(NotFound::new));
  }
}
