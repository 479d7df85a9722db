package se.spegelkompass.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Numbers and dates as people read them. Rounds half up, away from zero, and only here: everything
 * before is unrounded.
 */
public final class Numbers {

  private static final char MINUS = '\u2212';
  private static final char NO_BREAK_SPACE = '\u00a0';

  private static final int SIGNIFICANT = 6;

  private Numbers() {}

  /** 456, 6,2: at most one decimal, none when it would be zero. */
  public static String points(double value, Locale locale) {
    return format(rounded(value, 1), "0.#", locale);
  }

  /** +6,2, −3, 0. */
  public static String signedPoints(double value, Locale locale) {
    return signed(rounded(value, 1), "0.#", locale);
  }

  /** 0.61 as 61 % in Swedish, 61% in English. */
  public static String percent(double share, Locale locale) {
    var number = whole(share * 100, locale);
    return Language.of(locale) == Language.SV ? number + NO_BREAK_SPACE + "%" : number + "%";
  }

  /** 0.31 as +31: a difference between two shares, in percentage points. */
  public static String signedPercentagePoints(double difference, Locale locale) {
    return signed(rounded(difference * 100, 0), "0", locale);
  }

  public static String whole(double value, Locale locale) {
    return format(rounded(value, 0), "#,##0", locale);
  }

  /** +41, −3, 0. */
  public static String signedWhole(double value, Locale locale) {
    return signed(rounded(value, 0), "0", locale);
  }

  /** With exactly as many decimals as asked for. */
  public static String decimal(double value, int decimals, Locale locale) {
    var pattern = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    return format(rounded(value, decimals), pattern, locale);
  }

  /** In a calculation: six significant digits, more for whole numbers, no zeros at the end. */
  public static String exact(double value, Locale locale) {
    var exact = new BigDecimal(Double.toString(value));
    var digits = Math.max(SIGNIFICANT, exact.precision() - exact.scale());
    var shown = exact.round(new MathContext(digits, RoundingMode.HALF_UP));
    return format(shown, "0.####################", locale);
  }

  /** 30 november 2026. */
  public static String date(LocalDate date, Locale locale) {
    return date.format(formatter("d MMMM uuuu", locale));
  }

  /** 30 nov. */
  public static String shortDate(LocalDate date, Locale locale) {
    // Java writes "nov." and "mars"; three letters are enough beside a number.
    var month = date.format(formatter("LLLL", locale));
    return date.getDayOfMonth() + " " + month.substring(0, Math.min(3, month.length()));
  }

  /** Through the shortest decimal form, so that 0.285 is what it looks like. */
  private static BigDecimal rounded(double value, int decimals) {
    // A share times hundred carries noise in its last bits: 0.285 * 100 is 28.499999999999996.
    var shown = new BigDecimal(Double.toString(value)).setScale(9, RoundingMode.HALF_UP);
    return shown.setScale(decimals, RoundingMode.HALF_UP);
  }

  private static String signed(BigDecimal value, String pattern, Locale locale) {
    var text = format(value, pattern, locale);
    return value.signum() > 0 ? "+" + text : text;
  }

  private static String format(BigDecimal value, String pattern, Locale locale) {
    var symbols = DecimalFormatSymbols.getInstance(Language.of(locale).locale());
    symbols.setMinusSign(MINUS);
    if (Language.of(locale) == Language.SV) {
      symbols.setGroupingSeparator(NO_BREAK_SPACE);
    }
    return new DecimalFormat(pattern, symbols).format(value);
  }

  private static DateTimeFormatter formatter(String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, Language.of(locale).locale());
  }
}
