package se.spegelkompass.web;

import org.jspecify.annotations.Nullable;

/**
 * What a person is told when something went wrong. Never what the machine said.
 *
 * @param incident the number to find the failure in the log by
 */
record ErrorPage(String title, String text, @Nullable String incident, Link wayOut) {}
