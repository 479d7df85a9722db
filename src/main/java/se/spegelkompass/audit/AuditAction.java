package se.spegelkompass.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a coordinator can do that the log tells. Rows keep the names: one that is in use is never
 * renamed.
 */
public enum AuditAction {
  ROUND_CREATED,
  ROUND_CHANGED,
  ROUND_OPENED,
  ROUND_CLOSED,
  ROUND_REMOVED,
  ROUND_EXTENDED,
  ROUND_COPIED,
  GROUPS_MERGED,
  GROUPS_SEPARATED,
  LINK_OPENED,
  LINK_SHUT,
  INVITATIONS_ADDED,
  INVITATION_REMOVED,
  INVITATIONS_SENT,
  REMINDERS_SENT,
  REMINDER_PLANNED,
  REMINDER_CANCELLED,
  SHEETS_PRINTED,
  MAIL_TEXT_CHANGED,
  COMMENT_SHOWN,
  COMMENT_HIDDEN,
  COMMENT_MASKED,
  EVALUATION_STORED,
  EVALUATION_CORRECTED,
  EVALUATION_REMOVED,
  REFERENCE_ADDED,
  REFERENCE_REMOVED,
  COMPARISON_EXPORTED,
  KEY_MADE,
  KEY_REVOKED,
  EDITION_PUBLISHED,
  FEEDBACK_CHANGED,
  FEEDBACK_OPENED,
  FEEDBACK_READDRESSED,
  FEEDBACK_CLOSED,
  ACTION_CREATED,
  ACTION_CHANGED,
  ACTION_REMOVED,
  RETENTION_CHANGED,
  VISIT_NOTE_CHANGED,
  VISIT_LINK_ADDED,
  VISIT_DOCUMENT_ADDED,
  VISIT_MATERIAL_CHANGED,
  VISIT_MATERIAL_REMOVED,
  VISIT_PACKAGE_FETCHED,
  LOG_EXPORTED;

  /** The name used in message keys and addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<AuditAction> of(String key) {
    return Arrays.stream(values()).filter(action -> action.key().equals(key)).findFirst();
  }
}
