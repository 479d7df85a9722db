package se.spegelkompass.evaluation;

import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import se.spegelkompass.access.Coordinator;

/** When and why stored evaluations were corrected. */
@Singleton
public class CorrectionLog {

  private final CorrectionRepository repository;

  CorrectionLog(CorrectionRepository repository) {
    this.repository = repository;
  }

  /** Writes down a correction. */
  public void write(Coordinator who, long evaluationId, String reason) {
    repository.save(
        new CorrectionRow(
            null,
            who.municipalityId(),
            evaluationId,
            who.name(),
            reason,
            LocalDateTime.now(ZoneOffset.UTC)));
  }

  List<CorrectionRow> newestFirst(long municipalityId, long evaluationId) {
    return repository.newestFirst(municipalityId, evaluationId);
  }
}
