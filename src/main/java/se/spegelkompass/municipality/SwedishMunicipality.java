package se.spegelkompass.municipality;

/**
 * One of Sweden's municipalities.
 *
 * @param code its four digits, the first two its county's
 * @param name in its base form, for example {@code Lindesberg}
 */
public record SwedishMunicipality(String code, String name) {}
