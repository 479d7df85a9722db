package se.spegelkompass.respond;

import se.spegelkompass.web.QrCode;

/**
 * For somebody who has begun in this browser.
 *
 * @param resume the personal link for another device
 */
public record WelcomeBackPage(
    String path,
    String municipality,
    String round,
    boolean submitted,
    int answered,
    int of,
    String resume,
    QrCode qr) {}
