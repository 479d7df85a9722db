package se.spegelkompass.retention;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.spegelkompass.municipality.Municipalities;

/** Goes through all municipalities once a day, in one instance. */
@Singleton
class RetentionJob {

  private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);

  private final DayRepository days;
  private final Municipalities municipalities;
  private final Removal removal;

  RetentionJob(DayRepository days, Municipalities municipalities, Removal removal) {
    this.days = days;
    this.municipalities = municipalities;
    this.removal = removal;
  }

  /**
   * Removes what has passed its time. The row of the day is held meanwhile, so that another
   * instance leaves it alone; if that instance comes later the day is done.
   *
   * @return whether it was done here
   */
  @Transactional
  boolean run(LocalDate today) {
    var last = days.hold();
    if (last.isEmpty() || !last.get().isBefore(today)) {
      return false;
    }
    var removed = 0;
    var failed = false;
    for (var municipality : municipalities.all()) {
      try {
        removed += removal.run(municipality.id(), today);
      } catch (RuntimeException e) {
        LOG.error("Not all could be removed in municipality {}", municipality.id(), e);
        failed = true;
      }
    }
    LOG.info("Removed {} things whose time has passed", removed);
    if (!failed) {
      days.done(today);
    }
    return true;
  }
}
