package se.spegelkompass.gap.report;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import se.spegelkompass.gap.Gap;
import se.spegelkompass.gap.analysis.GroupDifference;
import se.spegelkompass.score.estimate.Estimate;
import se.spegelkompass.score.estimate.Interval;
import se.spegelkompass.web.Sheet.Entry;

/** A column of the table of sub-questions, in the table's order. */
enum Column {
  AREA(Format.WHOLE, it -> figure(it.area().number())),
  AREA_TITLE(Format.LONG_WORDS, it -> words(it.area().title().in(it.locale()))),
  ID(Format.WORDS, it -> words(it.gap().subQuestion().id())),
  TITLE(Format.LONG_WORDS, it -> words(it.gap().subQuestion().title().in(it.locale()))),
  MAX(Format.WHOLE, it -> figure(it.gap().subQuestion().max())),
  SELF_POINTS(Format.POINTS, it -> gap(it, Gap::selfPoints)),
  SELF_SHARE(Format.PERCENT, it -> gap(it, Gap::selfShare)),
  SELF_LOW(Format.PERCENT, it -> interval(it, Interval::low)),
  SELF_HIGH(Format.PERCENT, it -> interval(it, Interval::high)),
  OFFICIAL_POINTS(Format.POINTS, it -> figure(it.gap().officialPoints())),
  OFFICIAL_SHARE(Format.PERCENT, it -> figure(it.gap().officialShare())),
  GAP_POINTS(Format.SIGNED, it -> gap(it, Gap::points)),
  GAP_SHARE(Format.SIGNED, it -> gap(it, gap -> gap.share() * 100)),
  WITHOUT_LEVEL(Format.SIGNED, TableRow::withoutLevel),
  KIND(Format.WORDS, TableRow::kind),
  SECURED(Format.WORDS, it -> it.yes(it.gap().judgement().secured())),
  P(Format.PROBABILITY, it -> figure(it.gap().judgement().p())),
  NOT_KNOWN(Format.PERCENT, it -> figure(it.gap().notKnown())),
  HIGHEST_GROUP(Format.LONG_WORDS, it -> groups(it, one -> words(it.name(one.first())))),
  HIGHEST_SHARE(Format.PERCENT, it -> groups(it, one -> it.share(one.first()))),
  LOWEST_GROUP(Format.LONG_WORDS, it -> groups(it, one -> words(it.name(one.second())))),
  LOWEST_SHARE(Format.PERCENT, it -> groups(it, one -> it.share(one.second()))),
  GROUPS_SECURED(Format.WORDS, it -> groups(it, one -> it.yes(one.secured()))),
  WHY(Format.SENTENCE, TableRow::why);

  private final Format format;

  // the functions keep nothing
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<TableRow, Entry> entry;

  Column(Format format, Function<TableRow, Entry> entry) {
    this.format = format;
    this.entry = entry;
  }

  Format format() {
    return format;
  }

  Entry of(TableRow row) {
    return entry.apply(row);
  }

  /** The key of its name; with {@code .what} of what it holds. */
  String key() {
    return "report.column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Entry words(String text) {
    return new Entry.Words(text);
  }

  static Entry figure(double value) {
    return new Entry.Given(value);
  }

  static Entry figure(OptionalDouble value) {
    return value.isPresent() ? figure(value.getAsDouble()) : words("");
  }

  private static Entry gap(TableRow row, Function<Gap, Double> figure) {
    return row.gap().gap().map(it -> figure(figure.apply(it))).orElse(words(""));
  }

  private static Entry interval(TableRow row, Function<Interval, Double> end) {
    return row.gap()
        .self()
        .flatMap(Estimate::interval)
        .map(it -> figure(end.apply(it)))
        .orElse(words(""));
  }

  private static Entry groups(TableRow row, Function<GroupDifference, Entry> entry) {
    return row.gap().groups().map(entry).orElse(words(""));
  }
}
