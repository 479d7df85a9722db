package se.spegelkompass.respond;

import org.jspecify.annotations.Nullable;

/**
 * What stands where there are no texts.
 *
 * @param text why, and what happens next
 * @param href where something can be done about it, or null
 * @param link what that is called
 */
record CommentNotice(String title, String text, @Nullable String href, @Nullable String link) {}
