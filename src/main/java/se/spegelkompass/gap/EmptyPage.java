package se.spegelkompass.gap;

/**
 * There is nothing to compare yet.
 *
 * @param missing what there is none of: round, evaluation or match
 * @param href where to do something about it
 */
record EmptyPage(String missing, String href) {}
