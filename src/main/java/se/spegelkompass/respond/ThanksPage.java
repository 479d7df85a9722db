package se.spegelkompass.respond;

import se.spegelkompass.web.QrCode;

/**
 * Handed in.
 *
 * @param moreAreas whether one can answer about another area
 */
public record ThanksPage(
    String path,
    String municipality,
    String round,
    String lastDay,
    int k,
    boolean moreAreas,
    String resume,
    QrCode qr) {}
