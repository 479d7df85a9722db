package se.spegelkompass.gap;

import java.util.List;
import se.spegelkompass.web.Link;
import se.spegelkompass.web.SheetPart;

/**
 * How a gap came about.
 *
 * @param title what it is the gap of
 * @param figure the gap in words, or that there is none
 * @param missing the sub-questions that are not compared
 * @param sources where the two sides' own figures are shown
 * @param copy the calculation as text to paste
 */
record GapTracePage(
    String backHref,
    String pair,
    String title,
    String figure,
    List<String> missing,
    List<Link> sources,
    List<SheetPart> sheet,
    String copy,
    String fileHref) {}
