package se.spegelkompass.gap;

import java.util.Map;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.score.ClosedRounds.Given;

/** Groups whose figures can be counted by hand. */
final class FiveGroups {

  /** Shares 1, ½, ½, 0; the unions' four are too few for any figure. */
  static final Map<GroupKind, Given> GIVEN =
      Map.of(
          GroupKind.ELECTED, new Given(6, 5),
          GroupKind.LEADERSHIP, new Given(7, 3),
          GroupKind.MANAGERS, new Given(8, 3),
          GroupKind.STAFF, new Given(30, 1),
          GroupKind.UNIONS, new Given(4, 5));

  private FiveGroups() {}
}
