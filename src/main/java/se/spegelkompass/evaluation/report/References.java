package se.spegelkompass.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Means that the report prints, each with the words that say whose they are. */
final class References {

  static final Pattern MEAN =
      Pattern.compile(
          "(?iU)genomsnitt\\p{L}*|medel(?:värde|tal|poäng|resultat)?\\p{L}{0,4}\\b|\\bsnitt\\p{L}*|\\p{L}+snittet\\b|referensvärde\\p{L}*|riksmedel");
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?<![\\d,.-])([1-7]\\d{2}(?:[,.]\\d)?)(?![\\d-]|[,.]\\d|\\s*%|\\s*kommuner)");
  private static final Pattern POINTS =
      Pattern.compile("(?iU)(?<![\\d,.-])(\\d{1,2}(?:[,.]\\d)?)\\s*(?:p\\b|poäng)");
  private static final Pattern OWN =
      Pattern.compile("(?iU)\\b(?:får|fick|erhöll|erhåller|når|nådde)\\s+$");
  private static final Pattern BASE =
      Pattern.compile(
          "(?iU)(?<![\\p{L}\\d])(?:(?:de|samtliga|alla|övriga|andra|svenska|\\d{1,3})\\s+){0,3}(?:(?!(?:får|fick|har|hade)\\b)\\p{L}+\\s+)?(?:\\bkommuner(?:na)?\\b|kommunkompasser\\b|utvärderingar(?:na)?\\b|(?:förstagångs)?utvärderade\\b)"
              + "(?:[^,.;:()]{0,160}?(?=\\s+(?:får|fick|ligger|låg|är|var|har\\s+i|vilket)\\b|[,.;:()]|$))?");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?iU)(?<!\\d)(\\d{1,3})\\s+(?:\\p{L}+\\s+){0,3}?(?:kommuner|utvärder|kommunkompass)");
  private static final Pattern SINCE =
      Pattern.compile(
          "(?iU)\\b(?:sedan|från(?:\\s+och\\s+med)?|efter|fr\\.?\\s?o\\.?\\s?m\\.?)\\s+(?:år\\s+)?((?:19|20)\\d{2})");
  private static final int LONGEST = 600;
  private static final int FAR = 200;

  private References() {}

  /** A mean for one area, or for all together where the area is 0. */
  record Mean(String base, Lines lines, int area, BigDecimal points) {}

  /**
   * All of them, those with the same base together.
   *
   * @param prose everything before the score tables
   * @param narratives whose sentences give areas' means
   * @param tables means from tables over the areas
   */
  static List<ReferenceMeans> in(RunningText prose, List<Narrative> narratives, List<Mean> tables) {
    var means = new ArrayList<Mean>();
    for (var sentence : TextSentence.of(prose)) {
      total(sentence.text(), sentence.lines(prose)).ifPresent(means::add);
    }
    for (var narrative : narratives) {
      for (var paragraph : narrative.paragraphs()) {
        Sentences.of(paragraph.value())
            .forEach(it -> area(it, narrative.area(), paragraph.lines()).ifPresent(means::add));
      }
    }
    means.addAll(tables);
    return together(means);
  }

  private static Optional<Mean> total(String sentence, Lines lines) {
    var mean = MEAN.matcher(sentence);
    if (sentence.length() > LONGEST || !hasFigure(sentence) || !mean.find()) {
      return Optional.empty();
    }
    var figure = TOTAL.matcher(sentence);
    var best = Optional.<BigDecimal>empty();
    while (figure.find()) {
      // The mean comes after the word that says so; before it stands the municipality's own total.
      var near = figure.start() > mean.start() && figure.start() - mean.end() < FAR;
      var own =
          OWN.matcher(sentence.substring(0, figure.start())).find()
              && !sentence.substring(mean.start()).contains("i genomsnitt");
      if (near && !own && best.isEmpty()) {
        best = Optional.of(new BigDecimal(figure.group(1).replace(',', '.')));
      }
    }
    return best.map(it -> new Mean(base(sentence), lines, 0, it));
  }

  private static boolean hasFigure(String sentence) {
    return sentence.chars().anyMatch(Character::isDigit);
  }

  private static Optional<Mean> area(String sentence, int area, Lines lines) {
    var mean = MEAN.matcher(sentence);
    if (sentence.length() > LONGEST || !hasFigure(sentence) || !mean.find()) {
      return Optional.empty();
    }
    var figure = POINTS.matcher(sentence).region(mean.end(), sentence.length());
    return figure.find()
        ? Optional.of(
            new Mean(
                base(sentence), lines, area, new BigDecimal(figure.group(1).replace(',', '.'))))
        : Optional.empty();
  }

  static String base(String sentence) {
    var base = BASE.matcher(sentence);
    var longest = "";
    while (base.find()) {
      longest = base.group().length() > longest.length() ? base.group() : longest;
    }
    var words = ProseLine.oneLine(longest.isBlank() ? sentence : longest);
    return words.replaceFirst("(?iU)^(?:för|av|bland|hos|i|till|med|än)\\s+", "");
  }

  private static List<ReferenceMeans> together(List<Mean> means) {
    var byBase = new LinkedHashMap<String, List<Mean>>();
    means.forEach(it ->
        byBase.computeIfAbsent(it.base().toLowerCase(Locale.ROOT), _ -> new ArrayList<>()).add(it));
    return byBase.values().stream().map(References::one).toList();
  }

  private static ReferenceMeans one(List<Mean> means) {
    var first = means.getFirst();
    Map<Integer, BigDecimal> areas = new TreeMap<>();
    means.stream()
        .filter(it -> it.area() > 0)
        .forEach(it -> areas.putIfAbsent(it.area(), it.points()));
    var total = means.stream().filter(it -> it.area() == 0).map(Mean::points).findFirst();
    var base = new Found<>(first.base(), first.lines());
    return new ReferenceMeans(
        base, number(COUNT, first.base()), number(SINCE, first.base()), areas, total);
  }

  private static OptionalInt number(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
  }
}
