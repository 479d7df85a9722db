package se.spegelkompass.visit;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.spegelkompass.print.Pictures;
import se.spegelkompass.visit.VisitPackage.AreaPart;
import se.spegelkompass.visit.VisitPackage.Part;
import se.spegelkompass.visit.Word.Entry;
import se.spegelkompass.web.Language;
import se.spegelkompass.web.Messages;

/** A package as a Word file. */
@Singleton
class WordPackage {

  private final Pictures pictures;
  private final Messages messages;

  WordPackage(Pictures pictures, Messages messages) {
    this.pictures = pictures;
    this.messages = messages;
  }

  byte[] of(VisitPackage all, Locale locale) {
    var language = Language.of(locale) == Language.SV ? "sv-SE" : "en-GB";
    var word = new Word(all.title(messages, locale), language);
    new Writing(word, all, locale).write();
    return word.bytes();
  }

  private final class Writing {

    private final Word word;
    private final VisitPackage all;
    private final Locale locale;

    Writing(Word word, VisitPackage all, Locale locale) {
      this.word = word;
      this.all = all;
      this.locale = locale;
    }

    void write() {
      word.hint(all.municipality() + ", " + all.round());
      word.title(text("visit.title"));
      word.paragraph(text("visit.document.lead", all.municipality()));
      word.hint(text("visit.document.day", all.day()));
      word.contents(text("visit.contents"), entries());
      word.heading(1, text("visit.whole"));
      whole();
      all.areas().forEach(this::area);
      if (!all.others().isEmpty()) {
        word.heading(1, text("visit.other-examples"));
        all.others().forEach(word::quote);
      }
      word.heading(1, text("visit.about"));
      VisitPackage.ABOUT.forEach(key -> word.paragraph(text(key)));
      word.paragraph(all.hidden());
    }

    private List<Entry> entries() {
      var entries = new ArrayList<Entry>();
      entries.add(new Entry(1, text("visit.whole")));
      for (var area : all.areas()) {
        entries.add(new Entry(1, area.title()));
        if (!area.examples().isEmpty()) {
          entries.add(new Entry(2, text("visit.area-examples")));
        }
        area.parts().forEach(it -> entries.add(new Entry(2, it.name())));
      }
      if (!all.others().isEmpty()) {
        entries.add(new Entry(1, text("visit.other-examples")));
      }
      entries.add(new Entry(1, text("visit.about")));
      return entries;
    }

    private void whole() {
      word.paragraph(all.total() + ".");
      word.paragraph(all.interval() == null ? all.based() : all.based() + " " + all.interval());
      var picture = all.picture();
      word.lead(picture.title() + ".");
      word.picture(
          pictures.png("visit/_areas", picture, locale),
          picture.description(),
          picture.points(picture.width()),
          picture.points(picture.height()));
      word.table(
          text("visit.table.areas"),
          List.of(60, 20, 20),
          List.of(text("score.area"), text("score.points"), text("score.uncertainty")),
          all.areas().stream().map(it -> List.of(it.title(), it.points(), it.interval())).toList());
    }

    private void area(AreaPart area) {
      word.heading(1, area.title());
      word.table(
          text("visit.table.area", area.title()),
          List.of(46, 16, 12, 14, 12),
          List.of(
              text("score.sub-question"),
              text("score.points"),
              text("score.share"),
              text("score.uncertainty"),
              text("score.not-known")),
          area.parts().stream()
              .map(it -> List.of(it.name(), it.points(), it.share(), it.interval(), it.notKnown()))
              .toList());
      if (!area.examples().isEmpty()) {
        word.heading(2, text("visit.area-examples"));
        area.examples().forEach(word::quote);
      }
      area.parts().forEach(this::part);
    }

    private void part(Part it) {
      word.heading(2, it.name());
      if (it.measured()) {
        word.lead(text("visit.figures", it.points(), it.share(), it.interval(), it.notKnown()));
      }
      if (it.why() != null) {
        word.hint(it.why() + ".");
      }
      if (!it.steps().isEmpty()) {
        word.table(
            text("visit.table.steps", it.name()),
            List.of(76, 24),
            List.of(text("visit.step"), text("visit.step.share")),
            it.steps().stream().map(step -> List.of(step.name(), step.share())).toList());
      }
      if (!it.note().isEmpty()) {
        word.heading(3, text("visit.note.shown"));
        word.paragraph(it.note());
      }
      if (!it.materials().isEmpty()) {
        word.heading(3, text("visit.material.title"));
        it.materials().forEach(this::material);
      }
      if (!it.examples().isEmpty()) {
        word.heading(3, text("visit.examples.title"));
        it.examples().forEach(word::quote);
      }
    }

    private void material(VisitPackage.MaterialLine it) {
      if (it.link()) {
        word.link(it.title(), it.href(), it.detail());
      } else {
        word.item(text("visit.document.item", it.title(), it.detail()));
      }
    }

    private String text(String key, Object... arguments) {
      return messages.get(locale, key, arguments);
    }
  }
}
