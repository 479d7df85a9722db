package se.spegelkompass.feedback;

/**
 * Something that is done now.
 *
 * @param due when, in the coordinator's words; may be empty
 */
record Doing(String what, String due) {}
