package se.spegelkompass.action;

/**
 * Asks before an action is removed.
 *
 * @param version the version that is looked at
 * @param overtaken whether somebody has changed it since it was first asked
 */
record RemovalPage(String what, String path, int version, boolean overtaken) {}
