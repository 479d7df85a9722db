package se.spegelkompass.round;

/** How many answers a group can be expected to give, before anybody has been asked. */
public interface Expectation {

  /**
   * Whether some area would get fewer answers than can be shown, even if half of the group answers.
   * What nobody knows is not held against a group.
   */
  boolean isTooLittle(Round round, Group group);
}
