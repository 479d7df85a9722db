package se.spegelkompass.visit;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import se.spegelkompass.round.Round;
import se.spegelkompass.visit.NoteRepository.NoteRow;

/** The notes of a round, one for each sub-question. */
@Singleton
class Notes {

  private final NoteRepository repository;

  Notes(NoteRepository repository) {
    this.repository = repository;
  }

  /** By sub-question; those without one are left out. */
  Map<String, Note> of(Round round) {
    return repository.all(round.municipalityId(), round.id()).stream()
        .collect(Collectors.toMap(NoteRow::subQuestionId, Notes::note));
  }

  Note of(Round round, String subQuestionId) {
    return repository
        .find(round.municipalityId(), round.id(), subQuestionId)
        .map(Notes::note)
        .orElse(Note.NONE);
  }

  /**
   * Saves a note, unless somebody else has changed it since.
   *
   * @param seen what the person saved it from
   */
  Note.Saved save(Round round, String subQuestionId, String text, int seen) {
    var now = of(round, subQuestionId);
    if (now.text().equals(text)) {
      return new Note.Saved.Kept(false);
    }
    return now.version() == seen && write(round, subQuestionId, text, seen) == 1
        ? new Note.Saved.Kept(true)
        : new Note.Saved.Overtaken(of(round, subQuestionId));
  }

  private int write(Round round, String subQuestionId, String text, int seen) {
    return seen == 0
        ? repository.add(round.municipalityId(), round.id(), subQuestionId, text)
        : repository.change(round.municipalityId(), round.id(), subQuestionId, text, seen);
  }

  private static Note note(NoteRow row) {
    return new Note(row.text(), row.version());
  }
}
