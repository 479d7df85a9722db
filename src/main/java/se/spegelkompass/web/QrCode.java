package se.spegelkompass.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A QR code as one SVG path, for {@code ui/qr}.
 *
 * @param size the side of the picture in modules, the quiet zone around included
 * @param path the dark modules
 */
public record QrCode(int size, String path) {

  private static final int QUIET = 4;

  public static QrCode of(String text) {
    var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    return new QrCode(code.size + 2 * QUIET, path(code));
  }

  private static String path(io.nayuki.qrcodegen.QrCode code) {
    return IntStream.range(0, code.size * code.size)
        .filter(i -> code.getModule(i % code.size, i / code.size))
        .mapToObj(i -> "M%d,%dh1v1h-1z".formatted(i % code.size + QUIET, i / code.size + QUIET))
        .collect(Collectors.joining());
  }
}
