package se.spegelkompass.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Choice;
import se.spegelkompass.web.QrCode;

/**
 * One round.
 *
 * @param until the day that its introduction names: when it closed, or the last day
 * @param moved whether the last day has just been moved
 * @param late whether the last day has passed while the round is still open
 * @param refusal why the step just tried was refused, or null
 */
public record RoundPage(
    String name,
    String path,
    String status,
    String statusText,
    String statusKind,
    String edition,
    String lastDay,
    String until,
    boolean moved,
    boolean late,
    int k,
    List<GroupLine> groups,
    @Nullable String refusal) {

  /** Whether a draft's groups can be merged at all. */
  public boolean canMerge() {
    return status.equals("draft") && groups.size() > 1;
  }

  /**
   * One group.
   *
   * @param facts what the coordinator has chosen for it, in words
   * @param answered how many have answered, in words; null while the round is a draft
   * @param small why its results will not be shown by themselves, or null
   * @param merged what it is shown together with, or null
   * @param thin why half of its people are too few for some area, or null
   * @param targets the groups it can be merged with
   * @param openLink whether anybody with the link may answer
   * @param link its open link, only while the round is open
   */
  public record GroupLine(
      long id,
      String name,
      String population,
      List<String> facts,
      @Nullable String answered,
      @Nullable String small,
      @Nullable String merged,
      @Nullable String thin,
      List<Choice> targets,
      boolean openLink,
      @Nullable String link,
      @Nullable QrCode qr) {}
}
