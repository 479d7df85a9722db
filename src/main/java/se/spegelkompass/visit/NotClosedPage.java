package se.spegelkompass.visit;

/** The round is not closed, so there is nothing to hand over yet. */
record NotClosedPage(String round, String roundPath) {}
