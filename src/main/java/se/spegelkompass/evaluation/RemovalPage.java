package se.spegelkompass.evaluation;

/** Asks before an evaluation is removed. */
public record RemovalPage(String name, String path) {}
