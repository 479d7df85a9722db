package se.spegelkompass.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.web.Link;
import se.spegelkompass.web.SheetPart;

/**
 * How a figure came about.
 *
 * @param backHref the result that it is in
 * @param whole what it is part of, to look into; null for the total
 * @param title what it is a figure of
 * @param figure the figure itself, in words
 * @param interval its interval, or why there is none; null where there is no figure
 * @param hidden what is not shown, and why
 * @param parts the figures that it is the sum of, to look into
 * @param sheet the calculation
 * @param copy the calculation as text to paste
 * @param fileHref the calculation as a file
 */
record TracePage(
    String backHref,
    String back,
    @Nullable Link whole,
    String title,
    String figure,
    @Nullable String interval,
    List<String> hidden,
    List<Link> parts,
    List<SheetPart> sheet,
    String copy,
    String fileHref) {}
