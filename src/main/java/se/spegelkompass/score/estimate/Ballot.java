package se.spegelkompass.score.estimate;

import java.util.Map;
import se.spegelkompass.respond.Answer;

/**
 * One submitted response, as the scoring sees it: a group and answers, nobody behind it.
 *
 * @param group the round's group it belongs to
 * @param answers the answers by item id; items without an answer are left out
 */
public record Ballot(long group, Map<String, Answer> answers) {}
