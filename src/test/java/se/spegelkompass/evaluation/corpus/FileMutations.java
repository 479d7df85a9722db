package se.spegelkompass.evaluation.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/**
 * Files that something has gone wrong with. Most faults in packed bytes only spoil the packing, so
 * half of them are made in what is packed.
 */
final class FileMutations {

  private final List<byte[]> files;

  FileMutations(List<byte[]> files) {
    this.files = files;
  }

  byte[] mutation(long seed) throws IOException {
    var random = new Random(seed);
    var file = files.get(random.nextInt(files.size()));
    if (random.nextBoolean()) {
      return bytes(file, random);
    }
    if (startsWith(file, "PK")) {
      return repacked(file, random);
    }
    return startsWith(file, "%PDF") ? bytes(unpacked(file), random) : bytes(file, random);
  }

  private byte[] bytes(byte[] file, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(file, random.nextInt(file.length + 1));
      case 1 -> Arrays.copyOfRange(file, random.nextInt(file.length), file.length);
      case 2 -> noise(file, 1 + random.nextInt(300), random);
      case 3 -> digits(file, random);
      default -> spliced(file, files.get(random.nextInt(files.size())), random);
    };
  }

  private static byte[] noise(byte[] file, int times, Random random) {
    var noisy = file.clone();
    for (var i = 0; i < times && noisy.length > 0; i++) {
      noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
    }
    return noisy;
  }

  private static byte[] digits(byte[] file, Random random) {
    var share = 2 + random.nextInt(100);
    var changed = file.clone();
    for (var i = 0; i < changed.length; i++) {
      if (changed[i] >= '0' && changed[i] <= '9' && random.nextInt(share) == 0) {
        changed[i] = (byte) ('0' + random.nextInt(10));
      }
    }
    return changed;
  }

  private static byte[] spliced(byte[] file, byte[] other, Random random) {
    var out = new ByteArrayOutputStream();
    out.write(file, 0, random.nextInt(file.length));
    var from = random.nextInt(other.length);
    out.write(other, from, other.length - from);
    return out.toByteArray();
  }

  /** One of the parts changed, the package whole. */
  private byte[] repacked(byte[] file, Random random) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var parts = new ZipInputStream(new ByteArrayInputStream(file));
        var packed = new ZipOutputStream(out)) {
      for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        var content = parts.readAllBytes();
        var isMain = part.getName().matches(".*(document|content|sheet\\d*|sharedStrings)\\.xml");
        packed.putNextEntry(new ZipEntry(part.getName()));
        packed.write(random.nextInt(isMain ? 2 : 12) == 0 ? xml(content, random) : content);
      }
    }
    return out.toByteArray();
  }

  /** Sometimes still XML, so that it comes further. */
  private byte[] xml(byte[] content, Random random) {
    if (content.length == 0 || random.nextInt(3) == 0) {
      return content.length == 0 ? content : bytes(content, random);
    }
    var parts =
        new String(content, StandardCharsets.UTF_8).split("(?<=>)(?=[^<])|(?<=[^>])(?=<)", -1);
    for (var times = 1 + random.nextInt(60); times > 0; times--) {
      var at = random.nextInt(parts.length);
      if (!parts[at].startsWith("<")) {
        parts[at] = random.nextBoolean() ? "" : parts[random.nextInt(parts.length)];
        parts[at] = parts[at].startsWith("<") ? "7" : parts[at];
      }
    }
    return String.join("", parts).getBytes(StandardCharsets.UTF_8);
  }

  /** The same PDF without compression, so that a change reaches its text. */
  private static byte[] unpacked(byte[] file) throws IOException {
    try (var document = Loader.loadPDF(file);
        var out = new ByteArrayOutputStream()) {
      for (var page : document.getPages()) {
        if (page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSStream stream) {
          byte[] content;
          try (var in = stream.createInputStream()) {
            content = in.readAllBytes();
          }
          try (var plain = stream.createOutputStream()) {
            plain.write(content);
          }
        }
      }
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  private static boolean startsWith(byte[] file, String sign) {
    return new String(file, 0, Math.min(sign.length(), file.length), StandardCharsets.ISO_8859_1)
        .equals(sign);
  }
}
