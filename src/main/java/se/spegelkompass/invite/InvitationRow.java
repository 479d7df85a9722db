package se.spegelkompass.invite;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** An invitation as it is listed. */
@Introspected
record InvitationRow(
    String id,
    long roundGroupId,
    String email,
    @Nullable String label,
    String language,
    InvitationState state,
    @Nullable String refusal,
    boolean noReminders) {

  /** Never the address: it must not end up in a log. */
  @Override
  public String toString() {
    return "InvitationRow";
  }
}
