package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the municipalities that the chapters point to as examples. */
final class GoodExamples {

  private static final Pattern BETWEEN =
      Pattern.compile("[\\s,]*(?:(?:och|samt|eller|liksom|kommuner(?:na)?)[\\s,]*+)*+");
  private static final Pattern ONLY_NAMES =
      Pattern.compile(
          "(?iU)(?:[\\s,.:]|och|samt|t\\.?ex|bl\\.?a|till exempel|exempelvis|kommun(?:er)?)*+");
  private static final int LONGEST_SENTENCE = 1500;

  private final Optional<String> ownCode;
  private final Optional<String> ownName;
  private final List<GoodExample> examples = new ArrayList<>();

  GoodExamples(Optional<String> ownCode, Optional<String> ownName) {
    this.ownCode = ownCode;
    this.ownName = ownName.map(it -> it.toLowerCase(Locale.ROOT));
  }

  List<GoodExample> in(List<Narrative> narratives, List<Finding> findings) {
    for (var narrative : narratives) {
      for (var paragraph : narrative.paragraphs()) {
        paragraph(paragraph, narrative.area(), narrative.subQuestionId());
      }
    }
    findings.forEach(it -> paragraph(it.text(), it.area(), Optional.empty()));
    // Two sub-questions can share one text; its example is one.
    var seen = new HashSet<List<Object>>();
    return examples.stream()
        .filter(it -> seen.add(List.of(it.municipalityCode(), it.area(), it.words())))
        .toList();
  }

  private void paragraph(Found<String> paragraph, int area, Optional<String> subQuestionId) {
    var before = "";
    for (var sentence : Sentences.of(paragraph.value())) {
      if (sentence.length() <= LONGEST_SENTENCE) {
        for (var found : pointedTo(sentence, before)) {
          examples.add(
              new GoodExample(
                  found.mention().municipality().code(),
                  found.mention().municipality().name(),
                  area,
                  subQuestionId,
                  new Found<>(found.words(), paragraph.lines())));
        }
      }
      before = sentence;
    }
  }

  private record Pointed(Mention mention, String words) {}

  private List<Pointed> pointedTo(String sentence, String before) {
    var mentions = Mention.in(sentence);
    if (mentions.isEmpty()) {
      return List.of();
    }
    if (isOnlyNames(sentence, mentions)) {
      return ExampleRule.pointsOn(before)
          ? others(mentions).map(it -> new Pointed(it, before + " " + sentence)).toList()
          : List.of();
    }
    var own = namesOwn(sentence, mentions);
    var pointed = new ArrayList<Mention>();
    for (var group : groups(sentence, mentions)) {
      var start = group.getFirst().start();
      if (ExampleRule.points(sentence, start, group.getLast().end(), own)
          || (!pointed.isEmpty() && ExampleRule.isBeside(sentence, start))) {
        pointed.addAll(group);
      }
    }
    return others(pointed).map(it -> new Pointed(it, sentence)).toList();
  }

  private Stream<Mention> others(List<Mention> mentions) {
    return mentions.stream().filter(it -> !ownCode.equals(Optional.of(it.municipality().code())));
  }

  private boolean namesOwn(String sentence, List<Mention> mentions) {
    return others(mentions).count() < mentions.size()
        || ownName.filter(sentence.toLowerCase(Locale.ROOT)::contains).isPresent();
  }

  private static boolean isOnlyNames(String sentence, List<Mention> mentions) {
    var rest = new StringBuilder();
    var from = 0;
    for (var mention : mentions) {
      rest.append(sentence, from, mention.start());
      from = mention.end();
    }
    return ONLY_NAMES.matcher(rest.append(sentence.substring(from))).matches();
  }

  /** "Hammarö, Örebro och Nacka" are pointed to together. */
  private static List<List<Mention>> groups(String sentence, List<Mention> mentions) {
    var groups = new ArrayList<List<Mention>>();
    var end = -1;
    for (var mention : mentions) {
      if (end < 0 || !BETWEEN.matcher(sentence.substring(end, mention.start())).matches()) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(mention);
      end = mention.end();
    }
    return groups;
  }
}
