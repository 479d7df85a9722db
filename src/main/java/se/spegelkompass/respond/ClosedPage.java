package se.spegelkompass.respond;

/** The round has closed. */
public record ClosedPage(String municipality, String round) {}
