package se.spegelkompass.municipality;

/**
 * A municipality that uses Spegelkompass.
 *
 * @param demo whether everything in it is invented
 */
public record Municipality(long id, String name, boolean demo) {}
