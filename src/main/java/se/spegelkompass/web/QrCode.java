package se.spegelkompass.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A QR code as one SVG path, for {@code ui/qr}.
 *
 * @param size the side of the picture in modules, the quiet zone around included
 * @param path the dark modules as an SVG path
 * @param modules the dark modules one by one
 */
public record QrCode(int size, String path, List<Module> modules) {

  /** A dark module, counted from the upper left corner of the picture. */
  public record Module(int column, int row) {}

  private static final int QUIET = 4;

  public static QrCode of(String text) {
    var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    var modules =
        IntStream.range(0, code.size * code.size)
            .filter(i -> code.getModule(i % code.size, i / code.size))
            .mapToObj(i -> new Module(i % code.size + QUIET, i / code.size + QUIET))
            .toList();
    return new QrCode(code.size + 2 * QUIET, path(modules), modules);
  }

  private static String path(List<Module> modules) {
    return modules.stream()
        .map(it -> "M%d,%dh1v1h-1z".formatted(it.column(), it.row()))
        .collect(Collectors.joining());
  }
}
