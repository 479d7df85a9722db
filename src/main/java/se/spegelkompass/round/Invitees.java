package se.spegelkompass.round;

/** Who has been asked personally; another package knows. */
public interface Invitees {

  /** How many have been invited to a group, by mail or on paper. */
  int count(long municipalityId, long groupId);
}
