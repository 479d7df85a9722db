package se.spegelkompass.invite;

/**
 * Stopping reminders.
 *
 * @param done whether they are stopped
 */
public record StopPage(String path, boolean done) {}
