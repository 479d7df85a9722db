package se.spegelkompass.visit;

import io.micronaut.views.ModelAndView;
import java.util.Locale;
import se.spegelkompass.framework.SubQuestion;
import se.spegelkompass.web.FormErrors;

/**
 * Changing or removing a link or a document.
 *
 * @param part the sub-question's number and title
 * @param partPath its page
 * @param path of the link or the document
 */
record MaterialPage(
    String part,
    String partPath,
    String path,
    boolean isLink,
    FormErrors errors,
    MaterialForm form) {

  static ModelAndView<MaterialPage> of(
      Visit visit,
      SubQuestion subQuestion,
      Material it,
      MaterialForm form,
      FormErrors errors,
      Locale locale) {
    var path = visit.path(subQuestion.id());
    return new ModelAndView<>(
        "visit/material",
        new MaterialPage(
            subQuestion.id() + " " + subQuestion.title().in(locale),
            path,
            path + "/underlag/" + it.id(),
            it instanceof Material.Linked,
            errors,
            form));
  }
}
