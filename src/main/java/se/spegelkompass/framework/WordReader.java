package se.spegelkompass.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Reads the list of explained words: {@code sv/words.yml} and {@code en/words.yml}. */
final class WordReader {

  private static final Comparator<Word> BY_KEY = Comparator.comparing(Word::key);

  /** Each is looked for in every text, so their number is what a check may take. */
  private static final int MOST = 200;

  private static final int MOST_FORMS = 12;

  private final YamlEntry sv;
  private final YamlEntry en;

  WordReader(YamlEntry sv, YamlEntry en) {
    this.sv = sv;
    this.en = en;
  }

  /** The words, and those of the edition that items are taken from unless explained anew. */
  List<Word> words(List<Word> inherited) {
    var words = new ArrayList<Word>();
    if (sv.keys().size() > MOST) {
      sv.fault(FaultKind.WORDS_MANY, MOST);
      return inherited;
    }
    for (var key : sv.keys()) {
      if (en.has(key)) {
        words.add(new Word(key, meaning(sv.entry(key)), meaning(en.entry(key))));
      } else {
        sv.fault(key, FaultKind.WORD_ONE_LANGUAGE, key);
      }
    }
    en.keys().stream()
        .filter(key -> !sv.has(key))
        .forEach(key -> en.fault(key, FaultKind.WORD_ONE_LANGUAGE, key));
    inherited.stream().filter(word -> !sv.has(word.key())).forEach(words::add);
    words.sort(BY_KEY);
    return words;
  }

  /** Reports the words that no item uses in a language. */
  void reportUnused(Edition edition) {
    for (var word : edition.words()) {
      reportUnused(edition, word, sv, Locale.of("sv"));
      reportUnused(edition, word, en, Locale.of("en"));
    }
  }

  private static void reportUnused(Edition edition, Word word, YamlEntry file, Locale locale) {
    var used =
        edition
            .items()
            .flatMap(Item::prose)
            .anyMatch(prose -> word.in(locale).standsIn(prose.in(locale)));
    if (!used && file.has(word.key())) {
      file.fault(word.key(), FaultKind.WORD_UNUSED, word.in(locale).word());
    }
  }

  private static Word.Meaning meaning(YamlEntry entry) {
    entry.onlyKeys("word", "forms", "means");
    var forms = entry.texts("forms");
    if (forms.size() > MOST_FORMS) {
      entry.fault("forms", FaultKind.WORDS_MANY, MOST_FORMS);
      forms = forms.subList(0, MOST_FORMS);
    }
    return new Word.Meaning(entry.text("word"), forms, entry.text("means"));
  }
}
