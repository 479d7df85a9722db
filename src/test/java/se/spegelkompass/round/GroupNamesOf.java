package se.spegelkompass.round;

import se.spegelkompass.web.Messages;

/** Names of groups, for tests of pages that need no database. */
public final class GroupNamesOf {

  private GroupNamesOf() {}

  public static GroupNames messages(Messages messages) {
    return new GroupNames(messages);
  }
}
