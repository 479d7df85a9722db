package se.spegelkompass.evaluation.library;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.spegelkompass.evaluation.Sources;
import se.spegelkompass.evaluation.review.Draft;
import se.spegelkompass.evaluation.review.Drafts;
import se.spegelkompass.evaluation.review.ReadFile;
import se.spegelkompass.evaluation.review.ReportFiles;
import se.spegelkompass.municipality.Municipalities;
import se.spegelkompass.web.Language;

/**
 * Reads the files that wait, one after another, each once however many read. A file whose reader
 * went away is taken up again, but one that takes its reader with it is given up.
 */
@Singleton
class ReadingQueue {

  /** Longer than any file may be read. */
  static final int ABANDONED_MINUTES = 5;

  static final int MOST_TRIES = 3;

  private static final Logger LOG = LoggerFactory.getLogger(ReadingQueue.class);

  private final QueueRepository queue;
  private final QueueSteps steps;
  private final Drafts drafts;
  private final Sources sources;
  private final ReportFiles files;
  private final Municipalities municipalities;

  ReadingQueue(
      QueueRepository queue,
      QueueSteps steps,
      Drafts drafts,
      Sources sources,
      ReportFiles files,
      Municipalities municipalities) {
    this.queue = queue;
    this.steps = steps;
    this.drafts = drafts;
    this.sources = sources;
    this.files = files;
    this.municipalities = municipalities;
  }

  /** Whether there is anything to read. */
  boolean isWaiting() {
    return next().isPresent();
  }

  /** Reads until nothing waits any more; returns how many files that were. */
  int readAll() {
    var read = 0;
    for (var next = next(); next.isPresent(); next = next()) {
      var claim = steps.take(next.get(), ABANDONED_MINUTES);
      if (claim.isPresent()) {
        read(claim.get());
        read++;
      }
    }
    return read;
  }

  private Optional<QueueRepository.Next> next() {
    return queue.waiting().or(() -> queue.abandoned(ABANDONED_MINUTES));
  }

  private void read(QueueSteps.Claim claim) {
    var draft = drafts.find(claim.municipalityId(), claim.draftId());
    if (draft.isEmpty()) {
      return;
    }
    if (claim.tries() > MOST_TRIES) {
      steps.finish(claim, draft.get(), new ReadFile.Refused("library.file.given-up"));
      return;
    }
    try {
      steps.finish(claim, draft.get(), read(draft.get()));
    } catch (RuntimeException failure) {
      // The database or the disk: it stays as it is, and is taken up again in a while.
      LOG.error("A file for the library could not be read", failure);
    }
  }

  private ReadFile read(Draft draft) {
    var own = municipalities.find(draft.municipalityId()).orElseThrow();
    var source = sources.find(draft.municipalityId(), draft.sourceId().orElseThrow()).orElseThrow();
    return files.read(draft.municipalityId(), source, own.name(), Language.SV.locale());
  }
}
