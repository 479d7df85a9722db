package se.spegelkompass.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Link;

/**
 * One area with all its items.
 *
 * @param before the area before, or null
 * @param after the area after, or null
 */
public record AreaPage(
    List<Link> way, AreaPart area, Filter filter, @Nullable Link before, @Nullable Link after) {}
