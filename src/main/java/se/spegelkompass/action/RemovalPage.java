package se.spegelkompass.action;

/** Asks before an action is removed. */
record RemovalPage(String what, String path) {}
