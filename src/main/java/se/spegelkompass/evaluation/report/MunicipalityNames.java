package se.spegelkompass.evaluation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.spegelkompass.municipality.SwedishMunicipalities;
import se.spegelkompass.municipality.SwedishMunicipality;

/** The municipality that the report says it is about, each time it says so. */
final class MunicipalityNames {

  private static final String NAME = "(\\p{Lu}[\\p{L}-]*(?:\\s+\\p{Lu}[\\p{L}-]*){0,3}?)";
  private static final String KIND = "\\s+(?:(?iu)kommun|stad|region)s?\\b";
  private static final Pattern OF =
      Pattern.compile(
          "(?iu)\\b(?:analys|utvärdering|rapport|granskning|genomlysning)\\p{L}{0,3}\\s+"
              + "(?:av|för|från|över|om|i)\\b\\s*(.*)$");
  private static final Pattern EVALUATORS =
      Pattern.compile("(?iu)utvärderare|utvärderingsledare|\\bfrån\\b");
  private static final Pattern WITH_KIND = Pattern.compile("^" + NAME + KIND + ".*$");
  private static final Pattern ALONE = Pattern.compile("^" + NAME + "\\s*(?:[,(–-]?\\s*\\d.*)?$");
  private static final List<Pattern> SENTENCES =
      List.of(
          Pattern.compile("Utvärderingen av\\s+" + NAME + KIND),
          Pattern.compile("tabeller(?:na)? visar\\s+" + NAME + KIND + "\\s+resultat"),
          Pattern.compile("\\n2\\.?\\s+" + NAME + KIND + "\\s+i förhållande till"));
  private static final Pattern WITHOUT_KIND =
      Pattern.compile("Utvärderingen av\\s+" + NAME + "\\s+(?:genomför|utför|gjord)");

  /** Names that end in an s of their own; other names have it only as a genitive. */
  private static final Pattern OWN_S = Pattern.compile("(?iu).*(?:ås|näs|fors|ums|ors)");

  /** So many times the text must name one municipality before that says anything. */
  private static final int OFTEN = 5;

  private static final int LONGEST_SENTENCE = 2000;

  private MunicipalityNames() {}

  /** The names in base form, the cover's first. */
  static List<Found<String>> in(List<SourceLine> cover, RunningText text) {
    var names = new ArrayList<Found<String>>();
    onCover(cover).ifPresent(names::add);
    for (var sentence : SENTENCES) {
      var found = sentence.matcher(text.text());
      if (found.find()) {
        names.add(found(found.group(1), found, text));
      }
    }
    var bare = WITHOUT_KIND.matcher(text.text());
    if (names.isEmpty() && bare.find()) {
      names.add(found(bare.group(1), bare, text));
    }
    if (names.isEmpty()) {
      anywhereOnCover(cover).or(() -> mostNamed(text)).ifPresent(names::add);
    }
    return names;
  }

  /** A municipality's name on the cover, where nothing says that it is the evaluators'. */
  private static Optional<Found<String>> anywhereOnCover(List<SourceLine> cover) {
    for (var line : cover) {
      if (!EVALUATORS.matcher(line.text()).find()) {
        var named =
            Mention.in(line.text()).stream().map(it -> it.municipality().name()).findFirst();
        var name =
            named.or(() ->
                name(line.text()).filter(_ -> line.text().matches("(?iu).*\\bkommuns?\\b.*")));
        if (name.isPresent()) {
          return name.map(it -> new Found<>(official(it), line.lines()));
        }
      }
    }
    return Optional.empty();
  }

  /** The municipality that the text names all the time. */
  private static Optional<Found<String>> mostNamed(RunningText text) {
    var named = new LinkedHashMap<String, List<Lines>>();
    for (var sentence : TextSentence.of(text)) {
      if (sentence.text().length() <= LONGEST_SENTENCE) {
        for (var mention : Mention.in(sentence.text())) {
          named
              .computeIfAbsent(mention.municipality().name(), _ -> new ArrayList<>())
              .add(sentence.lines(text, mention.start(), mention.end()));
        }
      }
    }
    var counts = named.values().stream().mapToInt(List::size).sorted().toArray();
    var second = counts.length > 1 ? counts[counts.length - 2] : 0;
    return named.entrySet().stream()
        .filter(it -> it.getValue().size() >= Math.max(OFTEN, 2 * second))
        .map(it -> new Found<>(it.getKey(), it.getValue().getFirst()))
        .findFirst();
  }

  private static Found<String> found(String name, Matcher found, RunningText text) {
    return new Found<>(official(name), text.lines(found.start(), found.end()));
  }

  private static Optional<Found<String>> onCover(List<SourceLine> cover) {
    var lines = cover.stream().filter(line -> !line.isBlank()).toList();
    for (var i = 0; i < lines.size(); i++) {
      var of = OF.matcher(lines.get(i).text());
      if (of.find()) {
        var wrapped = of.group(1).isBlank() && i + 1 < lines.size();
        var line = wrapped ? lines.get(i + 1) : lines.get(i);
        var name = name(wrapped ? line.text() : of.group(1));
        if (name.isPresent()) {
          return name.map(it -> new Found<>(official(it), line.lines()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(String text) {
    var withKind = WITH_KIND.matcher(text);
    if (withKind.matches()) {
      return Optional.of(withKind.group(1));
    }
    var alone = ALONE.matcher(text);
    return alone.matches() ? Optional.of(alone.group(1)) : Optional.empty();
  }

  /** As Sweden's list has it, also where a letter is wrong; a name not there is kept. */
  private static String official(String printed) {
    var name = printed.replaceFirst("(?iu)^(?:region|kommunen)\\s+(?=\\p{Lu})", "");
    return SwedishMunicipalities.named(name)
        .or(() -> SwedishMunicipalities.misspelt(name))
        .map(SwedishMunicipality::name)
        .orElseGet(() -> capitalised(base(name)));
  }

  private static String base(String name) {
    var genitive = name.toLowerCase(Locale.ROOT).endsWith("s") && !OWN_S.matcher(name).matches();
    return genitive ? name.substring(0, name.length() - 1) : name;
  }

  /** AVESTA is Avesta. */
  private static String capitalised(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    return Stream.of(name.split("(?<=[ -])", -1))
        .map(word -> word.substring(0, Math.min(1, word.length())) + lower(word))
        .collect(Collectors.joining());
  }

  private static String lower(String word) {
    return word.isEmpty() ? "" : word.substring(1).toLowerCase(Locale.ROOT);
  }
}
