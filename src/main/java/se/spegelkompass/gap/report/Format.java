package se.spegelkompass.gap.report;

/** How a column's cells look in a spreadsheet. */
enum Format {
  WORDS("General", 16),
  LONG_WORDS("General", 34),
  SENTENCE("General", 80),
  WHOLE("0", 10),
  POINTS("0.0", 12),
  PERCENT("0.0%", 12),
  SIGNED("+0.0;-0.0;0.0", 12),
  PROBABILITY("0.0000", 12);

  private static final int UNIT = 256;

  private final String pattern;
  private final int characters;

  Format(String pattern, int characters) {
    this.pattern = pattern;
    this.characters = characters;
  }

  String pattern() {
    return pattern;
  }

  int width() {
    return characters * UNIT;
  }
}
