package se.spegelkompass.evaluation.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Texts that something has gone wrong with, the same for the same seed. */
final class TextMutations {

  private static final String ODD_SIGNS =
      "\t\n\f\r\u001E\u00AD\u00A0\u200B\uFEFF\uFFFD\u0000 .,;:|%-–•#<>/()0123456789½²ﬁÅäöХ𝟗";

  private final List<String> texts;

  TextMutations(List<String> texts) {
    this.texts = texts;
  }

  String mutation(long seed) {
    var random = new Random(seed);
    var text = any(random);
    for (var times = 1 + random.nextInt(3); times > 0; times--) {
      text = once(text, random);
    }
    return text;
  }

  private String once(String text, Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> text.substring(0, at(text, random));
      case 1 -> text.substring(at(text, random));
      case 2 -> without(text, random);
      case 3 -> digits(text, random);
      case 4 -> signs(text, random);
      case 5 -> lines(text, lines -> shuffled(lines, random));
      case 6 -> lines(text, lines -> some(lines, random));
      case 7 -> lines(text, lines -> joined(lines, random));
      case 8 -> lines(text, lines -> twice(lines, random));
      case 9 -> text.substring(0, at(text, random)) + tail(any(random), random);
      case 10 -> text.replace("\t", random.nextBoolean() ? " " : "   ");
      default -> text.replace(odd(random), odd(random));
    };
  }

  private String any(Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static int at(String text, Random random) {
    return random.nextInt(text.length() + 1);
  }

  private static String tail(String text, Random random) {
    return text.substring(at(text, random));
  }

  private static String without(String text, Random random) {
    var from = at(text, random);
    return text.substring(0, from)
        + text.substring(Math.min(text.length(), from + random.nextInt(2000)));
  }

  private static String digits(String text, Random random) {
    var share = 1 + random.nextInt(50);
    var signs = text.toCharArray();
    for (var i = 0; i < signs.length; i++) {
      if (Character.isDigit(signs[i]) && random.nextInt(share) == 0) {
        signs[i] = (char) ('0' + random.nextInt(10));
      }
    }
    return new String(signs);
  }

  private static String signs(String text, Random random) {
    var mutated = new StringBuilder(text);
    for (var times = random.nextInt(200); times > 0; times--) {
      var at = at(text, random);
      if (random.nextBoolean() && at < mutated.length()) {
        mutated.replace(at, at + 1, odd(random));
      } else {
        mutated.insert(Math.min(at, mutated.length()), odd(random));
      }
    }
    return mutated.toString();
  }

  private static String odd(Random random) {
    return String.valueOf(ODD_SIGNS.charAt(random.nextInt(ODD_SIGNS.length())));
  }

  private static String lines(String text, UnaryOperator<List<String>> mutation) {
    return String.join("\n", mutation.apply(new ArrayList<>(Arrays.asList(text.split("\n", -1)))));
  }

  /** All of them, or a stretch of them. */
  private static List<String> shuffled(List<String> lines, Random random) {
    var from = random.nextInt(lines.size());
    var to = from + random.nextInt(lines.size() - from + 1);
    Collections.shuffle(random.nextInt(4) == 0 ? lines : lines.subList(from, to), random);
    return lines;
  }

  private static List<String> some(List<String> lines, Random random) {
    var share = 2 + random.nextInt(40);
    lines.removeIf(_ -> random.nextInt(share) == 0);
    return lines;
  }

  private static List<String> joined(List<String> lines, Random random) {
    var share = 2 + random.nextInt(40);
    for (var i = lines.size() - 2; i >= 0; i--) {
      if (random.nextInt(share) == 0) {
        lines.set(i, lines.get(i) + " " + lines.remove(i + 1));
      }
    }
    return lines;
  }

  private static List<String> twice(List<String> lines, Random random) {
    var from = random.nextInt(lines.size());
    var to = from + random.nextInt(Math.min(60, lines.size() - from) + 1);
    lines.addAll(random.nextInt(lines.size() + 1), List.copyOf(lines.subList(from, to)));
    return lines;
  }
}
