package se.spegelkompass.respond;

import io.micronaut.core.annotation.Introspected;

/**
 * How many responses of a group are asked about an area, and how many of them are handed in with
 * answers in it.
 */
@Introspected
public record AreaCount(long groupId, int area, int responses, int submitted) {

  /** With no more handed in than have answered in the area. */
  AreaCount answered(int most) {
    return new AreaCount(groupId, area, responses, Math.min(submitted, most));
  }
}
