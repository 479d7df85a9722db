package se.spegelkompass.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Link;

/**
 * A sub-question that is worth bringing up.
 *
 * @param kind the class, as in style sheets
 * @param gapClass what the class is called
 * @param why its figures in a sentence
 * @param evaluators what the evaluators would have done better there, or wrote; null where they
 *     wrote nothing
 * @param actions what is done about it
 * @param create where one begins to do something
 */
public record ForemostLine(
    String id,
    String title,
    String href,
    String kind,
    String gapClass,
    String why,
    @Nullable String evaluators,
    List<Link> actions,
    String create) {}
