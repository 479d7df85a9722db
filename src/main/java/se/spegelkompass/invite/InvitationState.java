package se.spegelkompass.invite;

import java.util.Locale;

/** How far an invitation has come. What happened to a reminder is kept nowhere. */
enum InvitationState {
  /** Not sent. */
  WAITING,
  /** In the outbox. */
  QUEUED,
  /** The mail server has taken it. */
  SENT,
  /** The mail server has refused it. */
  REFUSED,
  /** On paper. */
  PRINTED;

  /** The end of its message key. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
