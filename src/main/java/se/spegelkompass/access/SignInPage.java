package se.spegelkompass.access;

import org.jspecify.annotations.Nullable;

/**
 * Signing in.
 *
 * @param back where to go afterwards
 * @param error why it did not work, or null
 */
public record SignInPage(String userName, String back, @Nullable String error) {}
