package se.spegelkompass.invite;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.FormErrors;

/**
 * How a round's people are asked.
 *
 * @param done what has just been done, or null
 * @param paused when an unreachable mail server is tried again, or null
 * @param waiting how many letters wait in the outbox
 * @param unsent how many invitations have not been sent
 * @param minutes about how long sending them takes
 * @param sent how many invitations the mail server has taken
 * @param reminded the day everybody was last reminded, in words, or null
 */
public record InvitationsPage(
    String name,
    String path,
    boolean open,
    boolean canSend,
    @Nullable String done,
    @Nullable String paused,
    int waiting,
    int unsent,
    int minutes,
    int sent,
    @Nullable String reminded,
    boolean remindedToday,
    List<GroupPart> groups,
    List<DayPart> days,
    boolean moreDays,
    String day,
    List<RefusedPart> refused,
    FormErrors errors) {

  /**
   * One group.
   *
   * @param ways how it is asked, in words
   * @param unsent whether there are addresses or codes that can be taken back all at once
   * @param both whether somebody asked by mail could answer once more by the open link
   */
  public record GroupPart(long id, String name, List<String> ways, boolean unsent, boolean both) {}

  /** A planned day. */
  public record DayPart(String value, String text, boolean done) {}

  /** An address that the mail server refused. */
  public record RefusedPart(String id, String email, String group, String reason) {}
}
