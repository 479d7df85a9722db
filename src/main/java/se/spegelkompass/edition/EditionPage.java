package se.spegelkompass.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition: its areas and sub-questions, or what was found in it.
 *
 * @param facts areas, sub-questions, items and points
 * @param found how many items a search found, in words; null where nothing was searched for
 * @param areas with items only where something was searched for
 * @param printHref everything on one page
 * @param filesHref the edition's files
 */
public record EditionPage(
    String name,
    String facts,
    Filter filter,
    @Nullable String found,
    List<AreaPart> areas,
    String printHref,
    String filesHref) {}
