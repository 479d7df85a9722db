package se.spegelkompass.invite;

import io.micronaut.core.annotation.Introspected;

/** How many invitations of a group are in a state. */
@Introspected
record StateCount(long groupId, InvitationState state, int invitations) {}
