package se.spegelkompass.evaluation;

/**
 * A report as it was handed in, without its bytes.
 *
 * @param name its name without path, never empty
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 */
public record Source(long id, String name, String mediaType, int size, String sha256) {}
