package se.spegelkompass.invite;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Choice;

/**
 * The addresses of a round.
 *
 * @param search what was searched for
 * @param group the group that is shown; empty for all
 * @param earlier where the page before is, or null
 * @param later where the next page is, or null
 */
public record AddressesPage(
    String path,
    String search,
    String group,
    List<Choice> groups,
    List<Line> lines,
    boolean filtered,
    @Nullable String earlier,
    @Nullable String later) {

  /** One address. Nothing here tells whether somebody has answered. */
  public record Line(
      String id,
      String email,
      @Nullable String label,
      String group,
      String state,
      boolean noReminders) {}
}
