package se.spegelkompass.evaluation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Points as people type and read them: exactly as they are, with at most two decimals. */
public final class Points {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");

  private Points() {}

  /** Empty for what is no number with at most two decimals. Comma and point both do. */
  public static Optional<BigDecimal> of(String typed) {
    var text = typed.strip();
    return NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  public static boolean isPossible(BigDecimal points, int max) {
    return points.signum() >= 0
        && points.compareTo(BigDecimal.valueOf(max)) <= 0
        && points.stripTrailingZeros().scale() <= 2;
  }

  /** 4,5 in Swedish, 4.5 in English, 20 without decimals. */
  public static String text(BigDecimal points, Locale locale) {
    var plain = points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    return locale.getLanguage().equals("en") ? plain : plain.replace('.', ',');
  }
}
