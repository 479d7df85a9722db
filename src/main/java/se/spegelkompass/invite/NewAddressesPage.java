package se.spegelkompass.invite;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.FormErrors;

/**
 * Adding addresses.
 *
 * @param query what the forms' addresses end with, so that the group comes along
 * @param group the group that rows without one belong to, or null where each row names its own
 * @param groups what a row may call the groups
 * @param text what was pasted; afterwards the rows that are to be mended
 * @param added how many were added; null before anything was handed in
 */
public record NewAddressesPage(
    String path,
    String query,
    @Nullable String group,
    List<String> groups,
    String text,
    @Nullable Integer added,
    List<FaultLine> faults,
    int moreFaults,
    FormErrors errors) {

  /** As many as anybody reads; the rest shows when these are mended. */
  static final int MOST_FAULTS = 200;

  /** A row that could not be used, and why. */
  public record FaultLine(int line, String row, String why) {}
}
