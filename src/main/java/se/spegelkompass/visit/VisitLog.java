package se.spegelkompass.visit;

import jakarta.inject.Singleton;
import java.util.Locale;
import se.spegelkompass.access.Coordinator;
import se.spegelkompass.audit.AuditAction;
import se.spegelkompass.audit.AuditLog;
import se.spegelkompass.web.Messages;

/** Writes down what is done with a sub-question of the package. */
@Singleton
class VisitLog {

  private final AuditLog log;
  private final Messages messages;

  VisitLog(AuditLog log, Messages messages) {
    this.log = log;
    this.messages = messages;
  }

  void write(
      Coordinator coordinator, Visit visit, String subQuestion, AuditAction what, Locale locale) {
    var subject = messages.get(locale, "visit.log", visit.round().name(), subQuestion);
    log.write(coordinator, what, subject, visit.path(subQuestion));
  }
}
