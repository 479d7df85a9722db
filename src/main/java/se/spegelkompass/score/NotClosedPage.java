package se.spegelkompass.score;

/** There is no result to see yet. */
record NotClosedPage(String name, String path) {}
