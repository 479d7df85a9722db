package se.spegelkompass.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.QrCode;

/**
 * One round.
 *
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
    boolean late,
    int k,
    List<GroupLine> groups,
    @Nullable String refusal) {

  /**
   * One group.
   *
   * @param answered how many have answered, in words; null while the round is a draft
   * @param small whether it has fewer people than a shown result needs answers
   * @param link its open link, only while the round is open
   */
  public record GroupLine(
      String name,
      String population,
      @Nullable String answered,
      boolean small,
      @Nullable String link,
      @Nullable QrCode qr) {}
}
