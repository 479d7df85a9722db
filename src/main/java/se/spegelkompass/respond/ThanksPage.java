package se.spegelkompass.respond;

import se.spegelkompass.web.QrCode;

/** Handed in. */
public record ThanksPage(
    String path,
    String municipality,
    String round,
    String lastDay,
    boolean late,
    int k,
    String resume,
    QrCode qr) {}
