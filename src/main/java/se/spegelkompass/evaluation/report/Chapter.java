package se.spegelkompass.evaluation.report;

import java.util.List;

/**
 * The chapter about one area.
 *
 * @param lines its lines, without the heading
 */
record Chapter(int area, List<ProseLine> lines) {}
