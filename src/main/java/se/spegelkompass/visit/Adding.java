package se.spegelkompass.visit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import se.spegelkompass.web.Upload;
import se.spegelkompass.web.UploadedFile;

/** Takes what is added, or says why not. */
@Singleton
class Adding {

  private static final int LONGEST_TITLE = 200;

  private final Materials materials;

  Adding(Materials materials) {
    this.materials = materials;
  }

  /**
   * @param form that has been checked
   */
  void link(Visit visit, String subQuestionId, MaterialForm form) {
    materials.link(visit.round(), subQuestionId, form.title(), form.address());
  }

  /**
   * Keeps the one document of a form.
   *
   * @param title empty for the file's name
   * @return the key of what is wrong with it, if something is
   */
  Optional<String> document(Visit visit, String subQuestionId, String title, List<Upload> files) {
    if (files.isEmpty()) {
      return Optional.of("visit.file.none");
    }
    return switch (files.getFirst()) {
      case Upload.Nothing() -> Optional.of("visit.file.none");
      case Upload.TooLarge() -> Optional.of("visit.file.too-large");
      case Upload.Received(var file) -> keep(visit, subQuestionId, title, file);
    };
  }

  private Optional<String> keep(
      Visit visit, String subQuestionId, String title, UploadedFile file) {
    var name = SafeName.of(file.name());
    var fault = DocumentCheck.fault(name, file.path());
    if (fault.isPresent()) {
      return fault;
    }
    var shown = title.isEmpty() ? name : title;
    var kept =
        materials.keep(
            visit.round(),
            subQuestionId,
            shown.substring(0, Math.min(LONGEST_TITLE, shown.length())),
            name,
            file.path());
    return kept ? Optional.empty() : Optional.of("visit.file.full");
  }
}
