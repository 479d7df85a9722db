package se.spegelkompass.visit;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.web.FormErrors;
import se.spegelkompass.web.Link;

/** Builds the page of a sub-question, also with what was typed when it could not be saved. */
@Singleton
class PartPages {

  private final VisitPackages packages;
  private final Notes notes;

  PartPages(VisitPackages packages, Notes notes) {
    this.packages = packages;
    this.notes = notes;
  }

  /**
   * What was typed into the forms of the page.
   *
   * @param note null where the note is as it is saved
   */
  record Entered(@Nullable Note note, MaterialForm link, String documentTitle) {

    static final Entered NOTHING = new Entered(null, MaterialForm.EMPTY, "");

    static Entered note(Note note) {
      return new Entered(note, MaterialForm.EMPTY, "");
    }

    static Entered link(MaterialForm form) {
      return new Entered(null, form, "");
    }

    static Entered document(String title) {
      return new Entered(null, MaterialForm.EMPTY, title);
    }
  }

  ModelAndView<PartPage> page(
      Visit visit, SubQuestion it, Entered typed, FormErrors errors, boolean saved, Locale locale) {
    var all = visit.edition().subQuestions().toList();
    var at = all.indexOf(it);
    return new ModelAndView<>(
        "visit/part",
        new PartPage(
            visit.round().name(),
            visit.path(),
            packages.part(visit, it.id(), locale),
            errors,
            saved,
            typed.note() == null ? notes.of(visit.round(), it.id()) : typed.note(),
            typed.link(),
            typed.documentTitle(),
            DocumentCheck.ACCEPTED,
            at == 0 ? null : neighbour(visit, all.get(at - 1), locale),
            at + 1 == all.size() ? null : neighbour(visit, all.get(at + 1), locale)));
  }

  private static Link neighbour(Visit visit, SubQuestion it, Locale locale) {
    return new Link(it.id() + " " + it.title().in(locale), visit.path(it.id()), false);
  }
}
