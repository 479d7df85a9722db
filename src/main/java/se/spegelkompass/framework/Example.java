package se.spegelkompass.framework;

/**
 * A municipality that an official report names as a good example.
 *
 * @param municipality the municipality named
 * @param report the municipality whose report names it
 * @param year the year of that evaluation
 */
public record Example(String municipality, String report, int year, Prose text) {}
