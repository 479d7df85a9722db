package se.spegelkompass.round;

import se.spegelkompass.web.FormErrors;

/**
 * The form for an open round's last day.
 *
 * @param lastDay the day it has now, in words
 * @param over whether that day has passed
 * @param typed what stands in the field
 */
public record ExtensionPage(
    String name, String path, String lastDay, boolean over, String typed, FormErrors errors) {}
