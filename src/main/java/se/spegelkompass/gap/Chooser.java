package se.spegelkompass.gap;

import java.util.List;
import se.spegelkompass.web.Choice;

/**
 * What can be held against each other.
 *
 * @param rounds the closed rounds, newest first
 * @param round the chosen one's id
 * @param evaluations newest first
 * @param evaluation the chosen one's id
 */
record Chooser(List<Choice> rounds, String round, List<Choice> evaluations, String evaluation) {}
