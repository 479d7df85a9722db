package se.spegelkompass.score;

import se.spegelkompass.framework.GroupKind;

/**
 * One of a round's groups, as the scoring sees it.
 *
 * @param id the group's id in the round
 * @param kind decides which items its members were asked
 */
public record AskedGroup(long id, GroupKind kind) {}
