package se.spegelkompass.respond;

import java.util.Map;

/** A response that was handed in. */
public record Submitted(long groupId, Map<String, Answer> answers) {}
