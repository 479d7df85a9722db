package se.spegelkompass.edition;

import java.util.List;

/** The whole edition on one page, for paper. */
public record PrintPage(String name, String facts, String back, List<AreaPart> areas) {}
